package org.medfund.institutions.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.institutions.AgreementPhase.COACHING;
import static org.medfund.institutions.AgreementPhase.COACHING_CORRECTED;
import static org.medfund.institutions.AgreementPhase.COACHING_EXTENDED;
import static org.medfund.institutions.AgreementPhase.ENDED;
import static org.medfund.institutions.AgreementPhase.IN_FORCE;
import static org.medfund.institutions.AgreementPhase.NOT_RENEWED;
import static org.medfund.institutions.AgreementStep.ACCEPT;
import static org.medfund.institutions.AgreementStep.ADOPT;
import static org.medfund.institutions.AgreementStep.COACHING_OVER;
import static org.medfund.institutions.AgreementStep.CORRECT;
import static org.medfund.institutions.AgreementStep.END;
import static org.medfund.institutions.AgreementStep.MINOR_VIOLATION;
import static org.medfund.institutions.AgreementStep.RENEW;
import static org.medfund.institutions.AgreementStep.SIGN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.medfund.institutions.AgreementClause;
import org.medfund.institutions.AgreementPhase;
import org.medfund.institutions.AgreementStep;
import org.medfund.institutions.InstitutionKind;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;

/** The days of an agreement: coaching and its exits (S2-4a to S2-4d), renewal and end. */
class AgreementLifeTests {

    private static final RegionCode REGION = new RegionCode("610900");
    private static final InstitutionCode HOSPITAL = new InstitutionCode("H1");
    private static final StepEntry ACCEPTED = step(ACCEPT, "2026-01-05", null);
    private static final StepEntry SIGNED = step(SIGN, "2026-02-01", "2028-01-01");
    private static final StepEntry VIOLATED = step(MINOR_VIOLATION, "2026-07-31", null);

    // S2-4a: [contract start, +6 months)
    @Test
    void coachesForSixMonthsAndIsThenInForce() {
        assertThat(phase("2026-01-31", ACCEPTED, SIGNED)).isEqualTo(AgreementPhase.ACCEPTED);
        assertThat(phase("2026-02-01", ACCEPTED, SIGNED)).isEqualTo(COACHING);
        assertThat(phase("2026-07-31", ACCEPTED, SIGNED)).isEqualTo(COACHING);
        assertThat(phase("2026-08-01", ACCEPTED, SIGNED)).isEqualTo(IN_FORCE);
        assertThat(phase("2027-12-31", ACCEPTED, SIGNED)).isEqualTo(IN_FORCE);
        assertThat(phase("2028-01-01", ACCEPTED, SIGNED)).isEqualTo(ENDED);
    }

    @Test
    void coachesFromTheLastDayOfAMonthToTheLastOfAShorterOne() {
        var signed = step(SIGN, "2026-08-31", "2028-01-01");
        assertThat(phase("2027-02-27", ACCEPTED, signed)).isEqualTo(COACHING);
        assertThat(phase("2027-02-28", ACCEPTED, signed)).isEqualTo(IN_FORCE);
    }

    // S2-4d: a minor violation, even on the last day, extends by six months
    @Test
    void extendsCoachingBySixMonthsOnceAfterAMinorViolation() {
        assertThat(phase("2026-08-01", ACCEPTED, SIGNED, VIOLATED)).isEqualTo(COACHING_EXTENDED);
        assertThat(phase("2027-01-31", ACCEPTED, SIGNED, VIOLATED)).isEqualTo(COACHING_EXTENDED);
        var again = step(MINOR_VIOLATION, "2026-10-01", null);
        assertThat(phase("2027-01-31", ACCEPTED, SIGNED, VIOLATED, again)).isEqualTo(COACHING_EXTENDED);
        assertThat(phase("2027-02-01", ACCEPTED, SIGNED, VIOLATED, again)).isEqualTo(NOT_RENEWED);
    }

    // S2-4d: not corrected in the extension, it is not renewed and ends with its term
    @Test
    void isNotRenewedWhenNothingWasCorrectedInTheExtension() {
        assertThat(phase("2027-02-01", ACCEPTED, SIGNED, VIOLATED)).isEqualTo(NOT_RENEWED);
        var late = life("2027-02-01", ACCEPTED, SIGNED, VIOLATED);
        assertThat(late.after(step(CORRECT, "2027-02-01", null))).isEmpty();
        assertThat(late.after(step(RENEW, "2027-02-01", "2029-01-01"))).isEmpty();
        assertThat(phase("2027-12-31", ACCEPTED, SIGNED, VIOLATED)).isEqualTo(NOT_RENEWED);
        assertThat(phase("2028-01-01", ACCEPTED, SIGNED, VIOLATED)).isEqualTo(ENDED);
    }

    @Test
    void isInForceAfterTheExtensionWhenItWasCorrected() {
        var corrected = step(CORRECT, "2027-01-31", null);
        assertThat(phase("2027-01-31", ACCEPTED, SIGNED, VIOLATED, corrected)).isEqualTo(COACHING_CORRECTED);
        assertThat(phase("2027-02-01", ACCEPTED, SIGNED, VIOLATED, corrected)).isEqualTo(IN_FORCE);
    }

    // S2-4d, S2-11a, S2-11c: a serious violation ends it at once
    @Test
    void endsAtTheInstantOfASeriousViolation() {
        var ended = step(END, Instant.parse("2026-03-01T02:00:00Z"), null);
        assertThat(AgreementLife.at(Instant.parse("2026-03-01T01:59:59.999999Z"), List.of(ACCEPTED, SIGNED, ended))
                        .phase())
                .isEqualTo(COACHING);
        assertThat(AgreementLife.at(Instant.parse("2026-03-01T02:00:00Z"), List.of(ACCEPTED, SIGNED, ended))
                        .phase())
                .isEqualTo(ENDED);
    }

    // S2-11c: who hides documents or refuses the inspection is out at once, long after coaching too
    @Test
    void endsAnAgreementInForceAtOnceToo() {
        var refused = Instant.parse("2027-03-01T02:00:00Z");
        var steps = List.of(ACCEPTED, SIGNED, step(END, refused, null));
        assertThat(AgreementLife.at(refused.minusNanos(1_000), steps).phase()).isEqualTo(IN_FORCE);
        assertThat(AgreementLife.at(refused, steps).phase()).isEqualTo(ENDED);
    }

    @Test
    void goesOnWithNewClausesAfterARenewal() {
        var renewed = step(RENEW, "2027-12-01", "2030-01-01");
        assertThat(phase("2028-01-01", ACCEPTED, SIGNED, renewed)).isEqualTo(IN_FORCE);
        assertThat(phase("2030-01-01", ACCEPTED, SIGNED, renewed)).isEqualTo(ENDED);
    }

    @Test
    void needsNoCoachingWhenItIsAdopted() {
        assertThat(phase("2026-02-01", step(ADOPT, "2026-02-01", "2027-01-01"))).isEqualTo(IN_FORCE);
    }

    @Test
    void letsNobodyTakeTheStepsOfTime() {
        assertThat(life("2026-03-01", ACCEPTED, SIGNED).after(step(COACHING_OVER, "2026-03-01", null)))
                .isEmpty();
    }

    // S2-4b: nobody from elsewhere in coaching, except at a regional medical centre
    @Test
    void opensToOtherRegionsOnlyAfterCoachingExceptAtARegionalCentre() {
        assertThat(crossRegion(false, "2026-07-31")).isFalse();
        assertThat(crossRegion(false, "2026-08-01")).isTrue();
        assertThat(crossRegion(true, "2026-07-31")).isTrue();
    }

    // S2-4c: each violation adds a task
    @Test
    void setsATaskForEachViolationInCoaching() {
        var again = step(MINOR_VIOLATION, "2026-10-01", null);
        assertThat(agreement(false, ACCEPTED, SIGNED, VIOLATED, again).coachingTasks())
                .containsExactly(LocalDate.of(2026, 7, 31), LocalDate.of(2026, 10, 1));
    }

    private static boolean crossRegion(boolean centre, String date) {
        return agreement(centre, ACCEPTED, SIGNED).standing(day(date)).crossRegion();
    }

    private static Agreement agreement(boolean centre, StepEntry... steps) {
        var application = new Application(
                REGION,
                HOSPITAL,
                1,
                "name",
                InstitutionKind.HOSPITAL,
                2,
                REGION,
                true,
                false,
                centre,
                "6222000012345678",
                "name",
                Map.of(),
                day("2026-01-01"),
                day("2026-01-01"),
                "p");
        return new Agreement(application, List.of(steps));
    }

    private static AgreementPhase phase(String date, StepEntry... steps) {
        return life(date, steps).phase();
    }

    private static AgreementLife life(String date, StepEntry... steps) {
        return AgreementLife.at(day(date), List.of(steps));
    }

    private static StepEntry step(AgreementStep step, String date, @Nullable String until) {
        return step(step, day(date), until);
    }

    private static StepEntry step(AgreementStep step, Instant at, @Nullable String until) {
        return new StepEntry(
                REGION,
                HOSPITAL,
                1,
                1,
                step,
                at,
                until == null ? null : LocalDate.parse(until),
                6,
                "2026",
                List.of(AgreementClause.INSTANT_SETTLEMENT),
                "",
                "reason",
                at,
                "p");
    }

    private static Instant day(String date) {
        return Shanghai.startOf(LocalDate.parse(date));
    }
}
