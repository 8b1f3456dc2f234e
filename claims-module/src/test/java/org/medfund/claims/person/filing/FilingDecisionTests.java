package org.medfund.claims.person.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.medfund.claims.person.filing.FilingDecision.Filed;
import org.medfund.claims.person.filing.FilingDecision.NotFiled;
import org.medfund.claims.person.filing.FilingDecision.Why;
import org.medfund.institutions.FilingType;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;

/** Care elsewhere: file first (S1-2.2), or late (S1-3.8), or be an emergency (S1-3.5). */
class FilingDecisionTests {

    private static final RegionCode HOME = new RegionCode("610900");
    private static final RegionCode SHANGHAI = new RegionCode("310105");
    private static final Instant FILED = Instant.parse("2026-01-05T02:00:00Z");

    private final List<Filing> filings = new ArrayList<>();

    @Test
    void withoutAFilingCareElsewhereIsRefused() {
        var decision = decide("2026-01-10", false);
        assertThat(decision).isEqualTo(new NotFiled(Why.NOTHING_FILED));
        assertThat(decision.clause()).isEqualTo("S1-2.2");
        assertThat(((NotFiled) decision).refusal()).hasMessageContaining("CLAIMS-0029");
    }

    /** S1-3.1: each type is accepted and told apart, because each lowers the ratio differently (S1-3.4). */
    @ParameterizedTest
    @EnumSource(FilingType.class)
    void everyTypeIsAccepted(FilingType type) {
        file(FilingKind.valueOf(type.name()), "310000", "2026-01-05", null);
        assertThat(decide("2026-01-10", false)).isEqualTo(new Filed(type, filings.getFirst()));
    }

    /** S1-3.2: many visits within the validity, none outside. */
    @Test
    void manyVisitsWithinTheValidityAndNoneAfterIt() {
        file(FilingKind.REFERRED, "310000", "2026-01-05", "2026-07-05");
        assertThat(decide("2026-01-05", false)).isInstanceOf(Filed.class);
        assertThat(decide("2026-07-04", false)).isInstanceOf(Filed.class);
        assertThat(decide("2026-07-05", false)).isEqualTo(new NotFiled(Why.NOT_IN_FORCE));
        assertThat(decide("2026-01-04", false)).isEqualTo(new NotFiled(Why.NOT_IN_FORCE));
    }

    /** S1-3.5: an emergency is treated as filed, so it loses no more than one, though less was filed before. */
    @Test
    void anEmergencyOfSomebodyWhoFiledAsNotReferredIsAnEmergency() {
        file(FilingKind.NOT_REFERRED, "310000", "2026-01-05", null);
        assertThat(decide("2026-01-10", true)).isEqualTo(new Filed(FilingType.EMERGENCY, null));
        file(FilingKind.REFERRED, "310000", "2026-01-05", null);
        assertThat(decide("2026-01-10", true)).isEqualTo(new Filed(FilingType.REFERRED, filings.getLast()));
    }

    /** S1-3.3: who lives elsewhere for long is still treated at home. */
    @Test
    void atHomeNobodyNeedsAFiling() {
        file(FilingKind.LONG_TERM, "310000", "2026-01-05", null);
        var home = FilingDecision.of(
                filings, HOME, new RegionCode("610902"), LocalDate.parse("2026-02-01"), Instant.MAX, false);
        assertThat(home).isEqualTo(new FilingDecision.AtHome());
    }

    /** S1-3.5: and no other filing that is there is passed over for it. */
    @Test
    void anEmergencyIsTreatedAsFiled() {
        assertThat(decide("2026-01-10", true)).isEqualTo(new Filed(FilingType.EMERGENCY, null));
        file(FilingKind.LONG_TERM, "310000", "2026-01-05", null);
        assertThat(decide("2026-01-10", true)).isEqualTo(new Filed(FilingType.LONG_TERM, filings.getFirst()));
    }

    /** S1-3.8: made up during the stay, before it is settled; the very instant is too late. */
    @Test
    void aFilingMadeUpBeforeTheSettlementCounts() {
        file(FilingKind.NOT_REFERRED, "310000", "2026-01-01", null);
        var began = LocalDate.parse("2026-01-01");
        assertThat(FilingDecision.of(filings, HOME, SHANGHAI, began, FILED.plusSeconds(1), false))
                .isInstanceOf(Filed.class);
        var late = FilingDecision.of(filings, HOME, SHANGHAI, began, FILED, false);
        assertThat(late).isEqualTo(new NotFiled(Why.FILED_TOO_LATE));
        assertThat(((NotFiled) late).refusal()).hasMessageContaining("CLAIMS-0046");
    }

    @Test
    void theFurthestReachingOfSeveralHolds() {
        file(FilingKind.NOT_REFERRED, "310000", "2026-01-01", null);
        file(FilingKind.REFERRED, "310105", "2026-01-01", null);
        assertThat(decide("2026-01-10", false)).isEqualTo(new Filed(FilingType.REFERRED, filings.get(1)));
    }

    @Test
    void filingsForOtherPlacesOrOfOtherKindsDoNotHelp() {
        file(FilingKind.LONG_TERM, "320000", "2026-01-01", null);
        file(FilingKind.CHRONIC, "310105", "2026-01-01", null);
        filings.add(new Filing(
                Ids.next(),
                new RegionCode("611000"),
                FilingKind.LONG_TERM,
                "310000",
                LocalDate.parse("2026-01-01"),
                null,
                FILED));
        assertThat(decide("2026-01-10", false)).isEqualTo(new NotFiled(Why.NOTHING_FILED));
    }

    @ParameterizedTest
    @CsvSource({
        "310000, 310105, true",
        "310100, 310105, true",
        "310100, 310205, false",
        "310105, 310105, true",
        "310105, 310104, false",
        "310199, 310105, true",
        "310000, 320105, false"
    })
    void aDivisionCoversWhatLiesInIt(String division, RegionCode place, boolean covers) {
        assertThat(Place.covers(division, place)).isEqualTo(covers);
    }

    @ParameterizedTest
    @CsvSource({
        "610900, 610902, true",
        "610902, 610925, true",
        "610900, 611002, false",
        "310000, 310105, true",
        "610999, 610902, true",
        "310000, 110105, false"
    })
    void atHomeIsTheWholeCity(RegionCode insured, RegionCode place, boolean home) {
        assertThat(Place.isHome(insured, place)).isEqualTo(home);
    }

    /** S1-3.7. */
    @Test
    void anInjuryNeedsASignedDeclarationThatNobodyElseIsLiable() {
        var day = LocalDate.parse("2026-01-10");
        assertThatCode(() -> InjuryDeclaration.mustBeInScope(Optional.of(new InjuryDeclaration("M1", false, day))))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> InjuryDeclaration.mustBeInScope(Optional.of(new InjuryDeclaration("M1", true, day))))
                .withMessageContaining("CLAIMS-0048");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> InjuryDeclaration.mustBeInScope(Optional.empty()))
                .withMessageContaining("CLAIMS-0047");
    }

    private FilingDecision decide(String began, boolean emergency) {
        return FilingDecision.of(filings, HOME, SHANGHAI, LocalDate.parse(began), Instant.MAX, emergency);
    }

    private void file(FilingKind kind, String subject, String from, @Nullable String until) {
        filings.add(new Filing(
                Ids.next(),
                HOME,
                kind,
                subject,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                FILED));
    }
}
