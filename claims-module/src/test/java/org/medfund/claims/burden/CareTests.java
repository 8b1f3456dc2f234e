package org.medfund.claims.burden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.claims.person.filing.Filing;
import org.medfund.claims.person.filing.FilingKind;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;

/** S4-B3a: of which care a tilt is given. */
class CareTests {

    private static final RegionCode HOME = new RegionCode("610721");
    private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);
    private static final Instant SETTLED = Instant.parse("2026-03-09T02:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "610721, NOT_REFERRED, true",
        "610722, NOT_REFERRED, true",
        "610900, REFERRED, true",
        "610900, LONG_TERM, true",
        "610900, EMERGENCY, true",
        "610900, NOT_REFERRED, false",
        "510100, REFERRED, false",
        "510100, LONG_TERM, false"
    })
    void careInTheProvinceAtHomeOrDulyReferredIs(String place, FilingKind kind, boolean tilted) {
        var filing = new Filing(Ids.next(), HOME, kind, place, BEGAN, null, SETTLED.minusSeconds(1));
        assertThat(care(place, false).isDulyReferredInProvince(HOME, List.of(filing)))
                .isEqualTo(tilted);
    }

    @Test
    void careElsewhereInTheProvinceWithoutAFilingIsNotUnlessAnEmergency() {
        assertThat(care("610900", false).isDulyReferredInProvince(HOME, List.of()))
                .isFalse();
        assertThat(care("610900", true).isDulyReferredInProvince(HOME, List.of()))
                .isTrue();
        var late = new Filing(Ids.next(), HOME, FilingKind.REFERRED, "610900", BEGAN, null, SETTLED);
        assertThat(care("610900", false).isDulyReferredInProvince(HOME, List.of(late)))
                .isFalse();
    }

    private static Care care(String place, boolean emergency) {
        return new Care(new RegionCode(place), BEGAN, SETTLED, emergency, Money.ofYuan("1"), Money.ZERO);
    }
}
