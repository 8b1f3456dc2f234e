package org.medfund.claims.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.medfund.claims.prescription.Dispensing;
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
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.QualificationState;
import org.medfund.kernel.CareCategory;
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
        assertThat(window(true, filed(FilingKind.REFERRED)).filing(CareCategory.INPATIENT))
                .isEqualTo(FilingType.REFERRED);
        refused(ClaimsError.NOT_FILED, window(true, List.of()));
    }

    /** S2-4b: in coaching it is closed, filed or not; a regional medical centre's agreement opens it. */
    @Test
    void settlesNobodyFromElsewhereInCoaching() {
        refused(ClaimsError.CROSS_REGION_CLOSED, window(false, filed(FilingKind.REFERRED)));
        assertThat(window(true, filed(FilingKind.REFERRED)).filing(CareCategory.INPATIENT))
                .isEqualTo(FilingType.REFERRED);
    }

    /** S1-1.3, S4-C8b: from the date of its entry on and not before; what is not on the list never. */
    @Test
    void settlesAChronicDiseaseOfAnotherProvinceFromItsOwnDate() {
        var listed = List.of(open("CHRONIC.M01600", DAY, "on"), open("CHRONIC.M03900", DAY.plusDays(1), "on"));
        assertThat(chronic("M01600", listed).filing(CareCategory.CHRONIC)).isEqualTo(FilingType.REFERRED);
        refused(ClaimsError.CLOSED_ACROSS_PROVINCES, CareCategory.CHRONIC, chronic("M03900", listed));
        refused(ClaimsError.CLOSED_ACROSS_PROVINCES, CareCategory.CHRONIC, chronic("M07800", listed));
    }

    /** S4-B7d: ordinary outpatient care is open until it is decided otherwise. */
    @Test
    void settlesOrdinaryOutpatientsOfAnotherProvinceUnlessItIsClosed() {
        assertThat(chronic(null, List.of()).filing(CareCategory.OUTPATIENT)).isEqualTo(FilingType.REFERRED);
        var closed = chronic(null, List.of(open("OUTPATIENT", DAY, "off")));
        refused(ClaimsError.CLOSED_ACROSS_PROVINCES, CareCategory.OUTPATIENT, closed);
        assertThat(closed.filing(CareCategory.INPATIENT)).isEqualTo(FilingType.REFERRED);
    }

    private static PolicyEntry open(String key, LocalDate from, String value) {
        return new PolicyEntry(HERE, PolicyTopics.ACROSS_PROVINCES, key, from, 1, Instant.EPOCH, value, "test", "test");
    }

    private static WindowRules chronic(@Nullable String disease, List<PolicyEntry> entries) {
        return window(true, filed(FilingKind.REFERRED), disease, entries);
    }

    private static void refused(ClaimsError error, WindowRules rules) {
        refused(error, CareCategory.INPATIENT, rules);
    }

    private static void refused(ClaimsError error, CareCategory care, WindowRules rules) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> rules.filing(care))
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(error));
    }

    private static List<Filing> filed(FilingKind kind) {
        var from = DAY.minusDays(5);
        return List.of(new Filing(Ids.next(), ELSEWHERE, kind, HERE.value(), from, null, NOON.minusSeconds(86_400)));
    }

    private static WindowRules window(boolean crossRegion, List<Filing> filings) {
        return window(crossRegion, filings, null, List.of());
    }

    private static WindowRules window(
            boolean crossRegion, List<Filing> filings, @Nullable String disease, List<PolicyEntry> entries) {
        var phase = crossRegion ? AgreementPhase.IN_FORCE : AgreementPhase.COACHING;
        var standing =
                new AgreementStanding(phase, null, null, crossRegion, List.of(), true, false, null, false, false);
        var book = PolicyBook.of(HERE, DAY, entries);
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
                Dispensing.none(),
                YearSoFar.NOTHING,
                null,
                Money.ZERO);
        var visit = visit(disease);
        return new WindowRules(new OrderBuilder(HOSPITAL, PERSON, visit.id()).order(), visit, facts);
    }

    private static OpenVisit visit(@Nullable String disease) {
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
                disease,
                null,
                false,
                false,
                List.of());
    }
}
