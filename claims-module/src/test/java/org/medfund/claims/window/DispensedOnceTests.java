package org.medfund.claims.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.window.WindowTown.fee;
import static org.medfund.kernel.InsuranceType.EMPLOYEE;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.prescription.PrescriptionTown;
import org.medfund.claims.prescription.PrescriptionTown.Drug;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.claims.visit.VisitFee;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Claims of two pharmacies on one outside prescription at the same time (S2-8b). */
@ClaimsTest
class DispensedOnceTests {

    private static final String REGION = "610742";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PrescriptionTown towns;

    @Autowired
    InstitutionRegister register;

    @Autowired
    OrderWriter writer;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient db;

    private PrescriptionTown.Opened town;
    private UUID person;

    @BeforeEach
    void open() {
        town = towns.open(REGION, mvc);
        person = town.town().employee();
    }

    /** S2-8b: dispensed once within a batch, and its neighbours are none the worse. */
    @Test
    void theSecondClaimOfABatchIsRefused() {
        var rxno = town.issued(person, new Drug("A", 2));
        var batch = List.of(claim(1, rxno), claim(2, rxno), claim(2, null));
        writer.write(batch);
        assertThat(batch.getFirst().answer()).isCompleted();
        assertThat(refusal(batch.get(1))).isEqualTo(ClaimsError.PRESCRIPTION_DISPENSED);
        assertThat(batch.get(2).answer()).isCompleted();
        assertThat(standing(rxno)).isEqualTo(1);
    }

    /** S2-8b: dispensed once when somebody else dispenses it after this batch has read that nobody did. */
    @Test
    void whoComesSecondOfTwoBatchesAtOnceIsRefused() {
        var rxno = town.issued(person, new Drug("A", 2));
        var batch = List.of(claim(1, rxno), claim(1, null));
        var other = Ids.next();
        var writing = transactions.execute(status -> {
            db.sql("INSERT INTO prescription_dispensed (region, rxno, settlement_id) VALUES (?, ?, ?)")
                    .params(REGION, rxno, other)
                    .update();
            var second = CompletableFuture.runAsync(() -> writer.write(batch));
            waitUntilItWaits(second);
            return second;
        });
        writing.join();
        assertThat(refusal(batch.getFirst())).isEqualTo(ClaimsError.PRESCRIPTION_DISPENSED);
        assertThat(batch.getLast().answer()).isCompleted();
        assertThat(standing(rxno)).isZero();
    }

    private void waitUntilItWaits(CompletableFuture<Void> writing) {
        while (!writing.isDone() && !somebodyWaits()) {
            Thread.onSpinWait();
        }
    }

    private boolean somebodyWaits() {
        return db.sql("SELECT count(*) > 0 FROM pg_locks WHERE locktype = 'transactionid' AND NOT granted")
                .query(Boolean.class)
                .single();
    }

    private PendingOrder claim(int pharmacy, @Nullable String rxno) {
        var institution = register.find(new InstitutionCode("P" + REGION + "0000" + pharmacy))
                .orElseThrow();
        var region = new RegionCode(REGION);
        var visit = new OpenVisit(
                Ids.next(),
                region,
                institution.code(),
                person,
                EMPLOYEE,
                region,
                "41",
                false,
                WindowTown.MORNING,
                null,
                null,
                null,
                false,
                false,
                List.of(line(rxno)));
        return new PendingOrder(
                new OrderBuilder(institution, person, visit.id()).of(visit).order());
    }

    private static VisitFee line(@Nullable String rxno) {
        var fee = fee("1", "A", "10");
        return new VisitFee(
                fee.serial(),
                fee.chargeBatch(),
                fee.itemCode(),
                null,
                fee.amount(),
                fee.quantity(),
                fee.price(),
                fee.occurredAt(),
                false,
                rxno != null,
                null,
                null,
                null,
                null,
                rxno);
    }

    private static @Nullable Object refusal(PendingOrder order) {
        return order.answer()
                .handle((settled, cause) -> cause instanceof Refused refused ? refused.errorCode() : null)
                .join();
    }

    private int standing(String rxno) {
        return db.sql("""
                SELECT count(*) FROM prescription_dispensing d
                WHERE region = ? AND rxno = ? AND NOT EXISTS (
                    SELECT FROM settlement s WHERE s.region = d.region AND s.reverses_id = d.settlement_id)""").params(REGION, rxno).query(Integer.class).single();
    }
}
