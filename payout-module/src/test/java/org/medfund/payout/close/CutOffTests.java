package org.medfund.payout.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;

/** When a business date may be closed. */
class CutOffTests {

    private static final RegionCode REGION = new RegionCode("610900");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 13);

    @Test
    void isARegionsDecision() {
        assertThatThrownBy(() -> CutOff.of(FRIDAY, PolicyBook.of(REGION, FRIDAY, List.of())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void isATimeOfTheNextCalendarDayInShanghai() {
        var cutOff = CutOff.of(FRIDAY, book("08:30"));

        assertThat(cutOff.since()).isEqualTo("2026-02-14T00:30:00Z");
        assertThatThrownBy(() -> cutOff.mustHavePassed(Instant.parse("2026-02-14T00:29:59.999999Z")))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("PAYOUT-0001");
        assertThatCode(() -> cutOff.mustHavePassed(Instant.parse("2026-02-14T00:30:00Z")))
                .doesNotThrowAnyException();
    }

    private static PolicyBook book(String time) {
        var entry = new PolicyEntry(
                REGION, PolicyTopics.PAYOUT_CUT_OFF, PolicyTopics.ANY, FRIDAY, 1, Instant.EPOCH, time, "test", "test");
        return PolicyBook.of(REGION, FRIDAY, List.of(entry));
    }
}
