package org.medfund.payout.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medfund.audit.Severity;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.InstitutionKind;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.FundType;
import org.medfund.payout.PayoutModuleTest;
import org.medfund.payout.Settlement;
import org.medfund.payout.Town;
import org.springframework.beans.factory.annotation.Autowired;

/** Which line a settlement gets, and why it is paid, waits or is never paid. */
@PayoutModuleTest
class DrawingLinesTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 13);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final LocalDate SUNDAY = FRIDAY.plusDays(2);
    private static final LocalDate MONDAY = FRIDAY.plusDays(3);

    @Autowired
    private Town town;

    /** S0-1.2b: each insurance pays from its own fund; none crosses. */
    @Test
    void eachInsurancePaysFromItsOwnFund() {
        var region = town.found("610101");
        var hospital = town.hospital(region, "H610101");
        var employee = stored(Settlement.of(region, FRIDAY, hospital, 1001));
        var resident = stored(Settlement.of(region, FRIDAY, hospital, 1000).insured("390"));
        var maternity = stored(
                Settlement.of(region, FRIDAY, hospital, 1000).insured("510").care(CareCategory.MATERNITY));
        town.reconcile(employee, resident, maternity);

        town.close(region, FRIDAY);

        assertThat(town.lines(employee)).isEqualTo(Map.of("310100", "701 in 610101-20260213-310100"));
        assertThat(town.lines(resident)).isEqualTo(Map.of("390100", "700 in 610101-20260213-390100"));
        assertThat(town.lines(maternity)).isEqualTo(Map.of("510100", "700 in 610101-20260213-510100"));
    }

    /** S3-art11a, S0-1.2d: outside the scope there is no line; the personal account, once in it, is paid in full. */
    @Test
    void paysThePersonalAccountOnlyWhenSwitchedOnAndThenInFull() {
        var region = town.found("610102");
        var pharmacy = town.register(region, "P610102", InstitutionKind.PHARMACY, 0);
        town.decide(region, "payout/scope", "310200", "on", SATURDAY);
        var before = stored(
                Settlement.of(region, FRIDAY, pharmacy, 1000).account(333).care(CareCategory.PHARMACY));
        var after =
                stored(Settlement.of(region, SATURDAY, pharmacy, 0).account(333).care(CareCategory.PHARMACY));
        town.reconcile(before);
        town.reconcile(after);

        town.close(region, SATURDAY);

        assertThat(town.lines(before)).isEqualTo(Map.of("310100", "700 in 610102-20260214-310100"));
        assertThat(town.lines(after)).isEqualTo(Map.of("310200", "333 in 610102-20260214-310200"));
    }

    /** S0-2.1f: the ratio of the settlement's own date, fund, category and class of institution. */
    @Test
    void takesTheRatioValidOnTheDayOfTheSettlement() {
        var region = town.found("610103");
        var hospital = town.hospital(region, "H610103");
        var clinic = town.register(region, "C610103", InstitutionKind.HOSPITAL, 1);
        town.decide(region, "payout/ratio", "310100/INPATIENT/LEVEL_3", "97");
        town.decide(region, "payout/ratio", "310100/INPATIENT/LEVEL_3", "62.5", SATURDAY);
        var friday = stored(Settlement.of(region, FRIDAY, hospital, 1000).care(CareCategory.INPATIENT));
        var saturday = stored(Settlement.of(region, SATURDAY, hospital, 1000).care(CareCategory.INPATIENT));
        var lower = stored(Settlement.of(region, SATURDAY, clinic, 1000).care(CareCategory.INPATIENT));
        town.reconcile(friday);
        town.reconcile(saturday);
        town.reconcile(lower);

        town.close(region, SATURDAY);

        assertThat(town.lines(friday)).containsValue("970 in 610103-20260214-310100");
        assertThat(town.lines(saturday)).containsValue("625 in 610103-20260214-310100");
        assertThat(town.lines(lower)).containsValue("700 in 610103-20260214-310100");
    }

    /** S0-2.1f: where no ratio is decided the line waits, and is paid once there is one. */
    @Test
    void waitsWhereNoRatioIsDecided() {
        var region = town.foundWithoutRatio("610104");
        var hospital = town.hospital(region, "H610104");
        var settlement = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        town.reconcile(settlement);
        town.close(region, FRIDAY);
        assertThat(town.lines(settlement)).containsValue("NO_RATIO");

        town.decide(region, "payout/ratio", "*/*/*", "50");
        town.close(region, SATURDAY);

        assertThat(town.lines(settlement)).containsValue("500 in 610104-20260214-310100");
    }

    /** S3-art12: what is not reconciled is not paid; it falls into the close that follows its reconciliation. */
    @Test
    void paysOnlyWhatIsReconciled() {
        var region = town.found("610105");
        var hospital = town.hospital(region, "H610105");
        var agreed = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        var waiting = stored(Settlement.of(region, FRIDAY, hospital, 2000));
        town.reconcile(agreed);
        town.close(region, FRIDAY);
        assertThat(town.lines(waiting)).isEmpty();

        town.reconcile(waiting);
        town.close(region, SATURDAY);

        assertThat(town.lines(agreed)).containsValue("700 in 610105-20260213-310100");
        assertThat(town.lines(waiting)).containsValue("1400 in 610105-20260214-310100");
    }

    /** S3-art6, S0-1.2d: of a fund in scope the area may leave a category to the month, from a date on, and back. */
    @Test
    void leavesWhatIsOutOfScopeToTheMonth() {
        var region = town.found("610112");
        var hospital = town.hospital(region, "H610112");
        town.decide(region, "payout/scope", "310100/INPATIENT", "off", SATURDAY);
        town.decide(region, "payout/scope", "310100/INPATIENT", "on", SUNDAY);
        var stays = Stream.of(FRIDAY, SATURDAY, SUNDAY)
                .map(day -> stored(Settlement.of(region, day, hospital, 1000).care(CareCategory.INPATIENT)))
                .toList();
        var visit = stored(Settlement.of(region, SATURDAY, hospital, 1000));
        stays.forEach(town::reconcile);
        town.reconcile(visit);

        town.close(region, SUNDAY);

        assertThat(town.lines(stays.get(0))).containsValue("700 in 610112-20260215-310100");
        assertThat(town.lines(stays.get(1))).isEmpty();
        assertThat(town.lines(stays.get(2))).containsValue("700 in 610112-20260215-310100");
        assertThat(town.lines(visit)).containsValue("700 in 610112-20260215-310100");
    }

    /** S3-art6: every claim with a fund share can be in scope, whatever the category and the fund. */
    @Test
    void everyFundAndCategoryCanBeInScope() {
        var region = town.found("610113");
        var hospital = town.hospital(region, "H610113");
        town.decide(region, "payout/scope", "310200/OUTPATIENT", "on");
        var claims = Arrays.stream(CareCategory.values())
                .map(care -> stored(Settlement.of(region, FRIDAY, hospital, 1000)
                        .account(50)
                        .care(care)))
                .toList();
        claims.forEach(town::reconcile);

        town.close(region, FRIDAY);

        assertThat(claims)
                .allSatisfy(claim ->
                        assertThat(town.lines(claim)).containsEntry("310100", "700 in 610113-20260213-310100"));
        assertThat(claims.stream().filter(claim -> town.lines(claim).containsKey("310200")))
                .hasSize(1);
    }

    /**
     * S0-1.2e, S3-art7: first local, then non-local, from the switch on. What was settled before it is left to cross-area
     * clearing for ever, and so is paid once.
     */
    @Test
    void paysPatientsFromElsewhereFromTheSwitchOnAndNothingTwice() {
        var region = town.found("610106");
        var hospital = town.hospital(region, "H610106");
        var local = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        var before = stored(Settlement.of(region, FRIDAY, hospital, 1000).insuredElsewhere());
        var late = stored(Settlement.of(region, FRIDAY, hospital, 3000).insuredElsewhere());
        town.reconcile(local, before);
        town.close(region, FRIDAY);
        assertThat(town.lines(local)).containsValue("700 in 610106-20260213-310100");
        assertThat(town.lines(before)).containsValue("ELSEWHERE");

        town.decide(region, "payout/elsewhere", "*", "on", SUNDAY);
        var after = stored(Settlement.of(region, SUNDAY, hospital, 2000).insuredElsewhere());
        town.reconcile(late);
        town.reconcile(after);
        town.close(region, SUNDAY);
        town.close(region, MONDAY);

        assertThat(town.lines(before)).containsValue("ELSEWHERE");
        assertThat(town.lines(late)).containsValue("ELSEWHERE");
        assertThat(town.lines(after)).containsValue("1400 in 610106-20260215-310100");
    }

    /** S0-2.4b, S0-2.4c: from the effective time of a suspension on nothing is drawn; it waits. */
    @Test
    void holdsASuspendedInstitution() {
        var region = town.found("610107");
        var hospital = town.hospital(region, "H610107");
        var other = town.hospital(region, "O610107");
        var held = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        var paid = stored(Settlement.of(region, FRIDAY, other, 1000));
        town.reconcile(held);
        town.reconcile(paid);
        town.agreement(region, hospital, AgreementState.SUSPENDED, "2026-02-14T10:00:00");
        town.agreement(region, other, AgreementState.ENDED, "2026-02-14T12:00:01");

        town.close(region, FRIDAY);

        assertThat(town.lines(held)).containsValue("INSTITUTION_SUSPENDED");
        assertThat(town.lines(paid)).containsValue("700 in 610107-20260213-310100");
    }

    /** S3-art19: three blocked days, and the fourth day's batch pays all four; nothing is lost or doubled. */
    @Test
    void paysBlockedDaysTogetherLater() {
        var region = town.found("610108");
        var hospital = town.hospital(region, "H610108");
        town.agreement(region, hospital, AgreementState.SUSPENDED, "2026-02-13T00:00:00");
        for (var day : List.of(FRIDAY, SATURDAY, SUNDAY)) {
            town.reconcile(stored(Settlement.of(region, day, hospital, 1000)));
            town.close(region, day);
            assertThat(town.institution(Town.batch(region, day, FundType.EMPLOYEE_POOLED), hospital))
                    .isEmpty();
        }
        town.agreement(region, hospital, AgreementState.ACTIVE, "2026-02-17T00:00:00");
        town.reconcile(stored(Settlement.of(region, MONDAY, hospital, 1000)));

        town.close(region, MONDAY);

        var monday = Town.batch(region, MONDAY, FundType.EMPLOYEE_POOLED);
        assertThat(town.institution(monday, hospital)).containsExactly(2800L, 0L, 2800L, 0L);
    }

    /** S3-art13c, 即审即付: only what is reviewed and free of findings is paid. */
    @Test
    void paysOnlyWhatIsReviewedWhereTheRegionSaysSo() {
        var region = town.found("610109");
        town.decide(region, "review/mode", "*", "REVIEW_FIRST");
        var hospital = town.hospital(region, "H610109");
        var unseen = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        var clean = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        var suspect = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        var upheld = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        var suspicion = town.finding(suspect, Severity.SUSPICION);
        var violation = town.finding(upheld, Severity.VIOLATION);
        List.of(clean, suspect, upheld).forEach(town::reviewed);
        town.reconcile(unseen, clean, suspect, upheld);
        town.close(region, FRIDAY);
        assertThat(town.lines(unseen)).containsValue("NOT_REVIEWED");
        assertThat(town.lines(clean)).containsValue("700 in 610109-20260213-310100");
        assertThat(town.lines(suspect)).containsValue("FINDING_OPEN");

        town.reviewed(unseen);
        town.decideFinding(suspect, suspicion, false);
        town.decideFinding(upheld, violation, true);
        town.close(region, SATURDAY);

        assertThat(town.lines(unseen)).containsValue("700 in 610109-20260214-310100");
        assertThat(town.lines(suspect)).containsValue("700 in 610109-20260214-310100");
        assertThat(town.lines(upheld)).containsValue("FINDING_OPEN");
    }

    /** S3-art13c, 拨审分离同步: only a violation that was found before the draw holds a line. */
    @Test
    void inParallelHoldsOnlyViolationsFoundBefore() {
        var region = town.found("610110");
        var hospital = town.hospital(region, "H610110");
        var unseen = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        var suspect = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        var violating = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        town.finding(unseen, Severity.VIOLATION);
        town.finding(suspect, Severity.SUSPICION);
        town.finding(violating, Severity.VIOLATION);
        town.reviewed(suspect);
        town.reviewed(violating);
        town.reconcile(unseen, suspect, violating);

        town.close(region, FRIDAY);

        assertThat(town.lines(unseen)).containsValue("700 in 610110-20260213-310100");
        assertThat(town.lines(suspect)).containsValue("700 in 610110-20260213-310100");
        assertThat(town.lines(violating)).containsValue("VIOLATION");
    }

    /** S3-art13c, 先拨后审: findings wait for the month. */
    @Test
    void payingFirstHoldsNothing() {
        var region = town.found("610111");
        town.decide(region, "review/mode", "*", "PAY_FIRST");
        var hospital = town.hospital(region, "H610111");
        var violating = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        town.finding(violating, Severity.VIOLATION);
        town.reviewed(violating);
        town.reconcile(violating);

        town.close(region, FRIDAY);

        assertThat(town.lines(violating)).containsValue("700 in 610111-20260213-310100");
    }

    private Settlement stored(Settlement settlement) {
        town.store(settlement);
        return settlement;
    }
}
