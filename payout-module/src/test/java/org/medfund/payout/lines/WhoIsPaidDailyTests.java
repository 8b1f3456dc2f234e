package org.medfund.payout.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medfund.claims.TraceCodesCompleted;
import org.medfund.institutions.EnrolmentState;
import org.medfund.institutions.SuspensionKind;
import org.medfund.payout.CloseOrdered;
import org.medfund.payout.DrawOrdered;
import org.medfund.payout.PayoutModuleTest;
import org.medfund.payout.Settlement;
import org.medfund.payout.SuspensionDesk;
import org.medfund.payout.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The three suspensions, enrolment and trace codes: what goes into a daily batch, what waits, and what is the month's. */
@PayoutModuleTest
class WhoIsPaidDailyTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 13);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final LocalDate SUNDAY = FRIDAY.plusDays(2);

    @Autowired
    private Town town;

    @Autowired
    private MockMvcTester http;

    /** S0-2.4b, S3-art22: what is settled from 10:00 on is the month's, and stays so when payout is resumed. */
    @Test
    void whilePayoutIsSuspendedWhatIsSettledIsTheMonths() {
        var region = town.found("610801");
        var hospital = town.hospital(region, "H610801");
        var desk = new SuspensionDesk(http, region);
        var before = town.settledAt("2026-02-13T09:59:59", Settlement.of(region, FRIDAY, hospital, 1000));
        var from = town.settledAt("2026-02-13T10:00:00", Settlement.of(region, FRIDAY, hospital, 1000));
        town.reconcile(before, from);
        desk.suspend(hospital, SuspensionKind.PAYOUT, "2026-02-13T10:00:00");
        town.close(region, FRIDAY);
        assertThat(town.lines(before)).containsValue("700 in 610801-20260213-310100");
        assertThat(town.lines(from)).containsValue("PAYOUT_SUSPENDED");

        desk.resume(hospital, "2026-02-14T15:00:00");
        var until = town.settledAt("2026-02-14T14:59:59", Settlement.of(region, SATURDAY, hospital, 1000));
        var after = town.settledAt("2026-02-14T15:00:00", Settlement.of(region, SATURDAY, hospital, 1000));
        town.reconcile(until, after);
        town.close(region, SATURDAY);

        assertThat(town.lines(from)).containsValue("PAYOUT_SUSPENDED");
        assertThat(town.lines(until)).containsValue("PAYOUT_SUSPENDED");
        assertThat(town.lines(after)).containsValue("700 in 610801-20260214-310100");
    }

    /** S0-2.4b: an end that is recorded later than it took effect gives back what was settled after it. */
    @Test
    void aResumptionThatIsRecordedLateReleasesWhatItWronglyHeld() {
        var region = town.found("610802");
        var hospital = town.hospital(region, "H610802");
        var desk = new SuspensionDesk(http, region);
        desk.suspend(hospital, SuspensionKind.PAYOUT, "2026-02-12T10:00:00");
        var noon = town.settledAt("2026-02-13T12:00:00", Settlement.of(region, FRIDAY, hospital, 1000));
        town.reconcile(noon);
        town.close(region, FRIDAY);
        assertThat(town.lines(noon)).containsValue("PAYOUT_SUSPENDED");

        desk.resume(hospital, "2026-02-13T12:00:00");
        town.close(region, SATURDAY);

        assertThat(town.lines(noon)).containsValue("700 in 610802-20260214-310100");
    }

    /** S2-11a: nothing at all is paid, whenever it was settled; with the outcome the next close pays what waited. */
    @Test
    void whileTheFundSettlesNothingNothingIsPaid() {
        var region = town.found("610803");
        var hospital = town.hospital(region, "H610803");
        var desk = new SuspensionDesk(http, region);
        var before = town.settledAt("2026-02-13T09:59:59", Settlement.of(region, FRIDAY, hospital, 1000));
        var from = town.settledAt("2026-02-13T10:00:00", Settlement.of(region, FRIDAY, hospital, 1000));
        town.reconcile(before, from);
        desk.suspend(hospital, SuspensionKind.FUND_SETTLEMENT, "2026-02-13T10:00:00");
        town.close(region, FRIDAY);
        assertThat(town.lines(before)).containsValue("FUND_SUSPENDED");
        assertThat(town.lines(from)).containsValue("FUND_SUSPENDED");

        desk.resume(hospital, "2026-02-15T11:59:59");
        town.close(region, SATURDAY);

        assertThat(town.lines(before)).containsValue("700 in 610803-20260214-310100");
        assertThat(town.lines(from)).containsValue("700 in 610803-20260214-310100");
    }

    /** S3-art7: the way of a line is remembered: what may be paid daily still may when the fund settles again. */
    @Test
    void aPatientFromElsewhereIsPaidDailyAfterTheSuspensionToo() {
        var region = town.found("610510");
        var hospital = town.hospital(region, "H610510");
        var desk = new SuspensionDesk(http, region);
        town.decide(region, "payout/elsewhere", "*", "on", SATURDAY);
        var before = stored(Settlement.of(region, FRIDAY, hospital, 1000).insuredElsewhere());
        var after = stored(Settlement.of(region, SATURDAY, hospital, 1000).insuredElsewhere());
        town.reconcile(before);
        town.reconcile(after);
        desk.suspend(hospital, SuspensionKind.FUND_SETTLEMENT, "2026-02-13T10:00:00");
        town.close(region, SATURDAY);
        desk.resume(hospital, "2026-02-15T11:59:59");

        town.close(region, SUNDAY);

        assertThat(town.lines(before)).containsValue("ELSEWHERE");
        assertThat(town.lines(after)).containsValue("700 in 610510-20260215-310100");
    }

    /** S2-11a: what the month would pay is told apart from what nobody pays, and is the month's again afterwards. */
    @Test
    void whatTheMonthWouldPayIsShownAsUnpayableWhileTheFundSettlesNothing() {
        var region = town.found("610804");
        var hospital = town.hospital(region, "H610804");
        var desk = new SuspensionDesk(http, region);
        town.enrolment(region, hospital, 2, EnrolmentState.LEFT, FRIDAY);
        var guest = stored(Settlement.of(region, FRIDAY, hospital, 1000).insuredElsewhere());
        var local = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        town.reconcile(guest, local);
        town.close(region, FRIDAY);
        assertThat(town.lines(guest)).containsValue("ELSEWHERE");
        assertThat(town.lines(local)).containsValue("NOT_ENROLLED");

        desk.suspend(hospital, SuspensionKind.FUND_SETTLEMENT, "2026-02-14T13:00:00");
        town.close(region, SATURDAY);
        assertThat(town.lines(guest)).containsValue("FUND_SUSPENDED");
        assertThat(town.lines(local)).containsValue("FUND_SUSPENDED");
        assertThat(http.get()
                        .uri("/api/day-closes/610804/2026-02-14/held")
                        .header("Test-Caller", "an;agency;AUDITOR;610804"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                    {"items": [{"institution": "H610804", "reason": "FUND_SUSPENDED", "reasonZh": "暂停医保基金结算",
                                "lines": 2, "baseFen": 2000}]}\
                    """);

        desk.resume(hospital, "2026-02-15T13:00:00");
        town.close(region, SUNDAY);
        assertThat(town.lines(guest)).containsValue("ELSEWHERE");
        assertThat(town.lines(local)).containsValue("NOT_ENROLLED");
    }

    /** S0-2.4c, S3-art23: while the agreement is suspended no batch has anything of it; after that the next one has all. */
    @Test
    void whileTheAgreementIsSuspendedNothingIsDrawn() {
        var region = town.found("610805");
        var hospital = town.hospital(region, "H610805");
        var desk = new SuspensionDesk(http, region);
        var settled = town.settledAt("2026-02-13T09:59:59", Settlement.of(region, FRIDAY, hospital, 1000));
        town.reconcile(settled);
        desk.suspend(hospital, SuspensionKind.AGREEMENT, "2026-02-13T10:00:00");
        town.close(region, FRIDAY);
        assertThat(town.lines(settled)).containsValue("INSTITUTION_SUSPENDED");

        desk.resume(hospital, "2026-02-15T10:00:00");
        town.close(region, SATURDAY);

        assertThat(town.lines(settled)).containsValue("700 in 610805-20260214-310100");
    }

    /** S3-art5: taking part is dated; what was settled on a day without it goes the way of the month. */
    @Test
    void whoDoesNotTakePartOnADayIsNotPaidDailyForIt() {
        var region = town.found("610806");
        var hospital = town.hospital(region, "H610806");
        var never = town.hospital(region, "N610806");
        town.enrolment(region, never, 2, EnrolmentState.LEFT, LocalDate.of(2025, 1, 1));
        town.enrolment(region, hospital, 2, EnrolmentState.LEFT, SATURDAY);
        town.enrolment(region, hospital, 3, EnrolmentState.APPLIED, SATURDAY);
        town.enrolment(region, hospital, 4, EnrolmentState.ENROLLED, SUNDAY);
        var friday = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        var saturday = stored(Settlement.of(region, SATURDAY, hospital, 1000));
        var sunday = stored(Settlement.of(region, SUNDAY, hospital, 1000));
        var stranger = stored(Settlement.of(region, FRIDAY, never, 1000));
        List.of(friday, saturday, sunday, stranger).forEach(town::reconcile);

        town.close(region, SUNDAY);

        assertThat(town.lines(friday)).containsValue("700 in 610806-20260215-310100");
        assertThat(town.lines(saturday)).containsValue("NOT_ENROLLED");
        assertThat(town.lines(sunday)).containsValue("700 in 610806-20260215-310100");
        assertThat(town.lines(stranger)).containsValue("NOT_ENROLLED");
    }

    /** S3-art5: an enrolment that is recorded later, for a day that is closed, makes that day a latecomer. */
    @Test
    void anEnrolmentForADayThatIsClosedIsPaidByTheNextClose() {
        var region = town.found("610807");
        var hospital = town.hospital(region, "H610807");
        town.enrolment(region, hospital, 2, EnrolmentState.LEFT, FRIDAY);
        var friday = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        town.reconcile(friday);
        town.close(region, FRIDAY);
        assertThat(town.lines(friday)).containsValue("NOT_ENROLLED");

        town.enrolment(region, hospital, 3, EnrolmentState.ENROLLED, FRIDAY);
        town.close(region, SATURDAY);

        assertThat(town.lines(friday)).containsValue("700 in 610807-20260214-310100");
    }

    /** S2-2b, 依码支付: the whole settlement waits until its codes are complete, and is then a latecomer. */
    @Test
    void withoutItsTraceCodesASettlementIsNotPaid() {
        var region = town.found("610808");
        var pharmacy = town.hospital(region, "P610808");
        var missing = town.withoutTraceCodes(
                Settlement.of(region, FRIDAY, pharmacy, 1000).account(300));
        var inTime = town.withoutTraceCodes(Settlement.of(region, FRIDAY, pharmacy, 1000));
        town.decide(region, "payout/scope", "310200", "on");
        town.reconcile(missing, inTime);
        town.publish(new TraceCodesCompleted(region, FRIDAY, inTime.id()));
        town.close(region, FRIDAY);
        assertThat(town.lines(missing))
                .containsEntry("310100", "TRACE_CODES_MISSING")
                .containsEntry("310200", "TRACE_CODES_MISSING");
        assertThat(town.lines(inTime)).containsValue("700 in 610808-20260213-310100");

        town.publish(new TraceCodesCompleted(region, FRIDAY, missing.id()));
        town.close(region, SATURDAY);

        assertThat(town.lines(missing))
                .containsEntry("310100", "700 in 610808-20260214-310100")
                .containsEntry("310200", "300 in 610808-20260214-310200");
    }

    /** S3-art5: all draws of a close see the same, so what comes between the close and a draw in the trail plays no part. */
    @Test
    void whatIsToldBetweenTheCloseAndItsDrawPlaysNoPart() {
        var region = town.found("610809");
        var hospital = town.hospital(region, "H610809");
        var settled = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        town.reconcile(settled);
        var at = Instant.parse("2026-02-14T04:00:00Z");

        town.publish(new CloseOrdered(region, FRIDAY, at, 1, 1));
        town.enrolment(region, hospital, 2, EnrolmentState.LEFT, FRIDAY);
        new SuspensionDesk(http, region).suspend(hospital, SuspensionKind.FUND_SETTLEMENT, "2026-02-13T10:00:00");
        town.publish(new DrawOrdered(region, FRIDAY, at, 1, 1, List.of(hospital), 0, 1));
        town.drain();

        assertThat(town.lines(settled)).containsValue("700 in 610809-20260213-310100");
    }

    private Settlement stored(Settlement settlement) {
        town.store(settlement);
        return settlement;
    }
}
