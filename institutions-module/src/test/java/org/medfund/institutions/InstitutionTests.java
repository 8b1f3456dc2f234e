package org.medfund.institutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.institutions.InstitutionMother.BEGIN;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an institution is at a time. */
class InstitutionTests {

    private static final Instant SUSPENDED_FROM = Instant.parse("2026-02-01T00:00:00Z");

    @Test
    void hasNoAgreementBeforeItsFirstPeriod() {
        assertThat(suspendedInFebruary().stateAt(BEGIN.minusNanos(1))).isEqualTo(AgreementState.ENDED);
    }

    @Test
    void changesStateAtTheVeryInstantAndNotBefore() {
        assertThat(suspendedInFebruary().stateAt(SUSPENDED_FROM.minusNanos(1))).isEqualTo(AgreementState.ACTIVE);
        assertThat(suspendedInFebruary().stateAt(SUSPENDED_FROM)).isEqualTo(AgreementState.SUSPENDED);
    }

    @Test
    void putsItsPeriodsInOrderHoweverTheyCame() {
        assertThat(suspendedInFebruary().agreement())
                .extracting(AgreementPeriod::state)
                .containsExactly(AgreementState.ACTIVE, AgreementState.SUSPENDED);
    }

    @ParameterizedTest
    @CsvSource({
        "HOSPITAL,3,LEVEL_3",
        "HOSPITAL,2,LEVEL_2",
        "HOSPITAL,1,LEVEL_1",
        "HOSPITAL,0,UNGRADED",
        "PHARMACY,0,PHARMACY"
    })
    void belongsToTheClassOfItsKindAndLevel(InstitutionKind kind, int level, InstitutionClass expected) {
        assertThat(InstitutionClass.of(kind, level)).isEqualTo(expected);
    }

    private static Institution suspendedInFebruary() {
        var hospital = InstitutionMother.hospital("610900", "H61090000001");
        return new Institution(
                hospital.code(),
                hospital.region(),
                hospital.name(),
                hospital.kind(),
                hospital.level(),
                List.of(
                        new AgreementPeriod(SUSPENDED_FROM, AgreementState.SUSPENDED),
                        new AgreementPeriod(BEGIN, AgreementState.ACTIVE)),
                hospital.account());
    }
}
