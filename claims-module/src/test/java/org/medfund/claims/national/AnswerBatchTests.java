package org.medfund.claims.national;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers that are kept together. */
@ClaimsTest
class AnswerBatchTests {

    @Autowired
    AnswerWriter writer;

    @Test
    void aCopyInTheSameBatchIsAnsweredLikeTheFirst() {
        var first = call("m1", "content", "first");
        var copy = call("m1", "content", "second");
        var other = call("m2", "content", "other");
        writer.write(List.of(first, copy, other));
        assertThat(List.of(text(first), text(copy), text(other))).containsExactly("first", "first", "other");
    }

    @Test
    void aCopyInALaterBatchIsAnsweredLikeTheFirst() {
        writer.write(List.of(call("m3", "content", "first")));
        var copy = call("m3", "content", "second");
        writer.write(List.of(copy));
        assertThat(text(copy)).isEqualTo("first");
    }

    @Test
    void otherContentUnderTheSameMessageIdFailsAlone() {
        var first = call("m4", "content", "first");
        var wrong = call("m4", "other content", "second");
        writer.write(List.of(first, wrong));
        assertThat(text(first)).isEqualTo("first");
        assertThatThrownBy(() -> wrong.kept().join()).hasCauseInstanceOf(Refused.class);
    }

    private static String text(PendingAnswer pending) {
        return new String(pending.kept().join(), UTF_8);
    }

    private static PendingAnswer call(String msgid, String content, String answer) {
        var key = new CallKey(new InstitutionCode("H61995300001"), "2102", msgid);
        return new PendingAnswer(key, new RegionCode("619953"), content.getBytes(UTF_8), answer.getBytes(UTF_8));
    }
}
