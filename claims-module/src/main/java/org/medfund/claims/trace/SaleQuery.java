package org.medfund.claims.trace;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** 3513: which packs the institution sold and took back, by code, by settlement, or by days. */
@Component
class SaleQuery implements Transaction {

    private static final int MOST_DAYS = 31;

    private final TraceList list;

    SaleQuery(TraceList list) {
        this.list = list;
    }

    @Override
    public Set<String> codes() {
        return Set.of("3513");
    }

    @Override
    public Output answer(NationalCall call) {
        var asked = asked(call.input().node("data"));
        var rows = list.of(call.institution().code(), asked).stream().map(SaleQuery::row);
        return Output.none().list("result", rows.toList());
    }

    private static TraceList.Asked asked(NodeValues data) {
        var code = data.findText("drug_trac_codg");
        var settlement = data.findText("setl_id");
        var from = data.findDate("begndate");
        var until = data.findDate("enddate");
        var days = from.isPresent() && until.isPresent() && isRange(from.get(), until.get());
        if (!days && code.isEmpty() && settlement.isEmpty()) {
            throw new Refused(
                    ClaimsError.WRONG_FIELDS,
                    new Violation("/input/data", "追溯码、结算编号，或不超过" + MOST_DAYS + "天的起止日期", "其他"));
        }
        return new TraceList.Asked(
                code.orElse(null),
                settlement.map(SaleQuery::id).orElse(null),
                from.map(Shanghai::startOf).orElse(null),
                until.map(last -> Shanghai.startOf(last.plusDays(1))).orElse(null));
    }

    private static boolean isRange(LocalDate from, LocalDate until) {
        return !until.isBefore(from) && from.plusDays(MOST_DAYS).isAfter(until);
    }

    /** What is no id names no settlement. */
    private static UUID id(String text) {
        try {
            return Ids.parse(text);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }

    private static Row row(TraceList.Entry entry) {
        return new Row()
                .with("drug_trac_codg", entry.code())
                .with("med_list_codg", entry.item())
                .with("fixmedins_hilist_id", entry.ownCode())
                .with("fixmedins_bchno", entry.batch())
                .with("manu_lotnum", entry.lot())
                .with("rtal_docno", entry.document())
                .with("setl_id", settlement(entry))
                .with("sel_retn_type", entry.kind() == TraceRows.Kind.SALE ? "1" : "2")
                .with("trdn_flag", entry.split())
                .with("sel_retn_cnt", entry.quantity())
                .with("sel_retn_time", entry.at());
    }

    private static @Nullable String settlement(TraceList.Entry entry) {
        return Optional.ofNullable(entry.settlement()).map(Ids::text).orElse(null);
    }
}
