package org.medfund.claims.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.benefit.BenefitPolicy;
import org.medfund.claims.benefit.BenefitRules;
import org.medfund.claims.benefit.Catalogue;
import org.medfund.claims.benefit.YearSoFar;
import org.medfund.claims.person.PersonFacts;
import org.medfund.claims.person.Sex;
import org.medfund.claims.person.enrolment.Insured;
import org.medfund.claims.person.filing.Filing;
import org.medfund.claims.person.filing.FilingKind;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.institutions.AgreementPeriod;
import org.medfund.institutions.AgreementPhase;
import org.medfund.institutions.AgreementStanding;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.BankAccount;
import org.medfund.institutions.FilingType;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.QualificationState;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;

/** Persons insured elsewhere at the window: by a filing, and not at a hospital in coaching. */
class CrossRegionTests {

    private static final RegionCode HERE = new RegionCode("610900");
    private static final RegionCode ELSEWHERE = new RegionCode("310000");
    private static final Instant NOON = Instant.parse("2026-02-20T04:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);
    private static final UUID PERSON = Ids.next();
    private static final Institution HOSPITAL = new Institution(
            new InstitutionCode("H1"),
            HERE,
            "H",
            InstitutionKind.HOSPITAL,
            3,
            List.of(new AgreementPeriod(Instant.parse("2025-01-01T00:00:00Z"), AgreementState.ACTIVE)),
            new BankAccount("6222000012345678", "H"));

    /** S1-2.2: without a filing it is refused, with it settled. */
    @Test
    void settlesWhoFiledAndNobodyElse() {
        assertThat(window(true, filed(FilingKind.REFERRED)).filing()).isEqualTo(FilingType.REFERRED);
        refused(ClaimsError.NOT_FILED, window(true, List.of()));
    }

    /** S2-4b: in coaching it is closed, filed or not; a regional medical centre's agreement opens it. */
    @Test
    void settlesNobodyFromElsewhereInCoaching() {
        refused(ClaimsError.CROSS_REGION_CLOSED, window(false, filed(FilingKind.REFERRED)));
        assertThat(window(true, filed(FilingKind.REFERRED)).filing()).isEqualTo(FilingType.REFERRED);
    }

    private static void refused(ClaimsError error, WindowRules rules) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(rules::filing)
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(error));
    }

    private static List<Filing> filed(FilingKind kind) {
        var from = DAY.minusDays(5);
        return List.of(new Filing(Ids.next(), ELSEWHERE, kind, HERE.value(), from, null, NOON.minusSeconds(86_400)));
    }

    private static WindowRules window(boolean crossRegion, List<Filing> filings) {
        var phase = crossRegion ? AgreementPhase.IN_FORCE : AgreementPhase.COACHING;
        var standing =
                new AgreementStanding(phase, null, null, crossRegion, List.of(), true, false, null, false, false);
        var book = PolicyBook.of(HERE, DAY, List.of());
        var facts = new WindowFacts(
                Set.of(),
                Optional.of(standing),
                (staff, at) -> QualificationState.QUALIFIED,
                book,
                book,
                new BenefitRules(Catalogue.of(book, DAY), BenefitPolicy.of(book)),
                new Insured(new PersonFacts(PERSON, LocalDate.of(1990, 1, 1), Sex.MALE), List.of(), List.of()),
                filings,
                Optional.empty(),
                YearSoFar.NOTHING,
                null,
                Money.ZERO);
        var visit = visit();
        return new WindowRules(new OrderBuilder(HOSPITAL, PERSON, visit.id()).order(), visit, facts);
    }

    private static OpenVisit visit() {
        return new OpenVisit(
                Ids.next(),
                HERE,
                HOSPITAL.code(),
                PERSON,
                InsuranceType.EMPLOYEE,
                ELSEWHERE,
                "21",
                true,
                NOON.minusSeconds(3_600),
                NOON,
                null,
                null,
                false,
                false,
                List.of());
    }
}
