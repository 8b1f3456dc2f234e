package org.medfund.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** S2-7b: new institutions are bound from the contract date on, old ones after a transition period. */
class PlatformDutyTests {

    private static final LocalDate START = LocalDate.of(2025, 5, 28);
    private static final LocalDate OVER = LocalDate.of(2026, 1, 1);
    private static final PlatformDuty DUTY = new PlatformDuty(Optional.of(START), Optional.of(OVER));

    @Test
    void aNewInstitutionIsBoundFromItsContractDateOn() {
        var contract = Optional.of(START);
        assertThat(DUTY.binds(contract, START.minusDays(1))).isFalse();
        assertThat(DUTY.binds(contract, START)).isTrue();
    }

    @Test
    void anOldInstitutionIsBoundWhenTheTransitionIsOver() {
        for (var contract : List.of(Optional.<LocalDate>empty(), Optional.of(START.minusDays(1)))) {
            assertThat(DUTY.binds(contract, OVER.minusDays(1))).isFalse();
            assertThat(DUTY.binds(contract, OVER)).isTrue();
        }
    }

    @Test
    void nobodyIsBoundWhereNothingIsDecided() {
        assertThat(PlatformDuty.OF_NOBODY.binds(Optional.empty(), OVER)).isFalse();
        assertThat(PlatformDuty.OF_NOBODY.binds(Optional.of(START), OVER)).isFalse();
    }

    /** Without a start every contract is an old one. */
    @Test
    void withoutAStartTheTransitionHoldsForAll() {
        var duty = new PlatformDuty(Optional.empty(), Optional.of(OVER));
        assertThat(duty.binds(Optional.of(START), OVER.minusDays(1))).isFalse();
        assertThat(duty.binds(Optional.of(START), OVER)).isTrue();
    }
}
