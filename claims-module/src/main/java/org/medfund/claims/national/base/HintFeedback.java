package org.medfund.claims.national.base;

import java.util.Set;
import java.util.UUID;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.HintAnswer;
import org.medfund.claims.HintAnswers;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.national.WindowCall;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 3103: what the institution did about the hints of 3101 and 3102, and why where it went on all the same (S2-5d). */
@Component
class HintFeedback implements Transaction {

    /** 继续执行. */
    private static final String WENT_ON = "1";

    /** 返回修改. */
    private static final String CHANGED = "2";

    private final ObjectProvider<HintAnswers> answers;

    HintFeedback(ObjectProvider<HintAnswers> answers) {
        this.answers = answers;
    }

    @Override
    public Set<String> codes() {
        return Set.of("3103");
    }

    @Override
    public Output answer(NationalCall call) {
        var known = answers.getIfAvailable(() -> answer -> {
            throw unknown();
        });
        call.input().list("warns").stream().map(row -> answer(call, row)).forEach(known::record);
        return Output.none();
    }

    private static HintAnswer answer(NationalCall call, NodeValues row) {
        var accepted = accepted(row.text("dspo_way"));
        var reason = row.findText("dspo_way_rea");
        if (!accepted && reason.isEmpty()) {
            throw new Refused(ClaimsError.WRONG_FIELDS, new Violation("/warns/dspo_way_rea", "继续执行的原因", "缺失"));
        }
        return new HintAnswer(
                call.institution().region(),
                call.institution().code(),
                id(row.text("warn_rslt_id")),
                accepted,
                reason.orElse(null),
                WindowCall.actor(call));
    }

    private static boolean accepted(String way) {
        return switch (way) {
            case WENT_ON -> false;
            case CHANGED -> true;
            default -> throw new Refused(ClaimsError.UNKNOWN_CODE, new Violation("/warns/dspo_way", "1或2", way));
        };
    }

    private static UUID id(String text) {
        try {
            return Ids.parse(text);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static Refused unknown() {
        return new Refused(ClaimsError.NO_SUCH_HINT, new Violation("/warns/warn_rslt_id", "3101、3102返回的违规标识", "其他"));
    }
}
