package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.medfund.trail.FollowerControl;
import org.medfund.trail.Seal;
import org.medfund.trail.TrailProof;
import tools.jackson.databind.JsonNode;

/** What holds at the end of a {@link KilledDay}, whatever died in the middle of it. */
final class Invariants {

    private static final long SETTLEMENTS = (long) KilledDay.HOSPITALS.size() * KilledDay.SETTLEMENTS;
    private static final long PAID_FEN = KilledDay.HOSPITALS.size() * KilledDay.HOSPITAL_FEN;

    private static final String EXPENDITURE_ACCOUNT = "990100310001";
    private static final String EXPENDITURE_NAME = "江城市职工基本医疗保险基金支出户";

    private final RunningMedfund medfund;
    private final Agency agency;
    private final Evidence evidence;

    Invariants(RunningMedfund medfund, Evidence evidence) {
        this.medfund = medfund;
        this.agency = new Agency(medfund);
        this.evidence = evidence;
    }

    void allHold(KilledDay day) {
        sameKeySameAnswer(day.acknowledged());
        medfund.drain();
        moneyIsConserved();
        nothingIsPaidTwice();
        nothingIsLost(day.acknowledged());
        everyVoucherBalances();
        theSealHoldsTheTrail();
        streamsHaveNoHole();
        followersAreComplete();
    }

    /** I1: opening less what went out is closing, in the books and at the bank; business, books and bank agree. */
    private void moneyIsConserved() {
        var report = agency.threeWay(KilledDay.FRIDAY);
        assertThat(report.path("different").asLong()).as(report.toString()).isZero();
        assertThat(report.path("businessFen").asLong()).isEqualTo(PAID_FEN);
        assertThat(report.path("booksFen").asLong()).isEqualTo(PAID_FEN);
        assertThat(report.path("bankFen").asLong()).isEqualTo(PAID_FEN);
        assertThat(evidence.number("SELECT sum(debit_fen) - sum(credit_fen) FROM voucher_line_v1"))
                .isZero();
        assertThat(evidence.number("SELECT sum(credit_fen) - sum(debit_fen) FROM voucher_line_v1"
                        + " WHERE book = 'EMPLOYEE' AND account = '1004' AND kind = 'J3'"))
                .isEqualTo(PAID_FEN);
        var books = agency.get("finance", "/api/books/" + Agency.REGION + "/EMPLOYEE/trial-balance?period=2026-02");
        assertThat(books.path("accounts").valueStream().filter(Invariants::isTheExpenditureAccount))
                .singleElement()
                .satisfies(Invariants::closesWithOpeningLessPaid);
        assertThat(new Simulator(medfund.bank().uri()).balanceFen(EXPENDITURE_ACCOUNT, EXPENDITURE_NAME))
                .isEqualTo(KilledDay.OPENING_FEN - PAID_FEN);
    }

    private static boolean isTheExpenditureAccount(JsonNode balance) {
        return balance.path("account").asString().equals("1004");
    }

    private static void closesWithOpeningLessPaid(JsonNode balance) {
        assertThat(balance.path("openingDebitFen").asLong()).isEqualTo(KilledDay.OPENING_FEN);
        assertThat(balance.path("closingDebitFen").asLong()).isEqualTo(KilledDay.OPENING_FEN - PAID_FEN);
    }

    /** I2, from the bank's own ledger: each institution is paid once, and every payment of the bank's is one of ours. */
    private void nothingIsPaidTwice() {
        var paid = evidence.bank("PAYMENT_SETTLED");
        assertThat(Agency.texts(paid, "creditorAccount"))
                .hasSize(KilledDay.HOSPITALS.size())
                .doesNotHaveDuplicates();
        assertThat(paid.stream().mapToLong(entry -> entry.path("amountFen").asLong()))
                .containsOnly(KilledDay.HOSPITAL_FEN);
        assertThat(evidence.events("payout.paid")).isEqualTo(paid.size());
        assertThat(Agency.texts(agency.instructions(KilledDay.FRIDAY), "endToEndId"))
                .containsExactlyInAnyOrderElementsOf(Agency.texts(paid, "endToEndId"));
    }

    /** I3: what was acknowledged is stored, nothing else is, and each settlement has reached one line in the one batch. */
    private void nothingIsLost(Map<String, String> acknowledged) {
        assertThat(acknowledged).hasSize((int) SETTLEMENTS);
        assertThat(evidence.number("SELECT count(DISTINCT id) FROM settlement_v1"))
                .isEqualTo(SETTLEMENTS);
        assertThat(evidence.number("SELECT count(*) FROM settlement_v1")).isEqualTo(SETTLEMENTS);
        assertThat(evidence.number(
                        "SELECT count(DISTINCT settlement_id) FROM payout_line_v1 WHERE batch_id IS NOT NULL"))
                .isEqualTo(SETTLEMENTS);
        assertThat(evidence.number("SELECT count(*) FROM payout_line_v1")).isEqualTo(SETTLEMENTS);
        assertThat(evidence.events("payout.close-ordered")).isOne();
        assertThat(evidence.events("payout.batch-drawn")).isOne();
    }

    /** I4: per voucher, which is of one region and one set of books, and per fund and period. */
    private void everyVoucherBalances() {
        assertBalanced("region, voucher_id");
        assertBalanced("region, book, fund, period");
    }

    private void assertBalanced(String dimension) {
        assertThat(evidence.number("SELECT count(*) FROM (SELECT FROM voucher_line_v1 GROUP BY " + dimension
                        + " HAVING sum(debit_fen) <> sum(credit_fen)) v"))
                .as(dimension)
                .isZero();
    }

    /** I6: the tree recomputed from the stored events is what was signed, checkpoint by checkpoint, and holds them all. */
    private void theSealHoldsTheTrail() {
        medfund.bean(Seal.class).now();
        var proof = medfund.bean(TrailProof.class).verify();
        assertThat(proof.contradictions()).isEmpty();
        assertThat(proof.leaves()).isEqualTo(evidence.number("SELECT count(*) FROM trail_event"));
    }

    /** I7: the same record is the same settlement, other content under its key is a conflict, and both leave nothing behind. */
    private void sameKeySameAnswer(Map<String, String> acknowledged) {
        acknowledged.forEach((key, id) -> {
            var hospital = key.substring(0, key.indexOf('-'));
            assertThat(agency.settles(hospital, key, KilledDay.FRIDAY, "100.00", "60.00"))
                    .isEqualTo(id);
            var other = agency.tries(hospital, key, KilledDay.FRIDAY, "100.00", "60.01");
            assertThat(other.status()).as(other.body()).isEqualTo(409);
            assertThat(other.code()).isEqualTo("CLAIMS-0017");
        });
    }

    /** I8: from 0 on without a hole or a repeat. */
    private void streamsHaveNoHole() {
        assertThat(evidence.number(
                        "SELECT count(*) FROM (SELECT FROM trail_event WHERE sequence IS NOT NULL GROUP BY stream"
                                + " HAVING max(sequence) + 1 <> count(DISTINCT sequence) OR count(DISTINCT sequence) <> count(*)"
                                + " OR min(sequence) <> 0) s"))
                .isZero();
        assertThat(evidence.number("SELECT count(*) - count(DISTINCT event_id) FROM trail_event"))
                .isZero();
    }

    /** I9: each follower stands at the end of the trail and has handled exactly what it holds, by count and XOR of the ids. */
    private void followersAreComplete() {
        assertThat(medfund.bean(FollowerControl.class).incomplete()).isEmpty();
        assertThat(agency.get("auditor", "/api/trail/followers")).isNotEmpty().allSatisfy(Invariants::standsAtTheEnd);
    }

    private static void standsAtTheEnd(JsonNode follower) {
        assertThat(follower.path("lag").asLong()).as(follower.toString()).isZero();
        assertThat(follower.path("handled").asLong()).as(follower.toString()).isPositive();
        assertThat(follower.has("lastError") && !follower.path("lastError").isNull())
                .as(follower.toString())
                .isFalse();
    }
}
