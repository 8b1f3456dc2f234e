package org.medfund.claims.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.window.WindowTown.fee;
import static org.medfund.kernel.InsuranceType.EMPLOYEE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.visit.Invoice;
import org.medfund.claims.visit.VisitFee;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a hospital makes its patients buy elsewhere during a stay (S2-6c). */
@ClaimsTest
class OutsidePurchaseTests {

    private static final String REGION = "619967";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    WindowTown towns;

    @Autowired
    Window window;

    @Autowired
    JdbcClient db;

    private WindowTown.Town town;

    @BeforeEach
    void open() {
        town = towns.open(REGION, mvc);
    }

    /** S2-6c: it is in the fee of the stay, in the hospital's total, and there is no settlement of its own. */
    @Test
    void itCountsInTheCostOfTheCaseAndInTheHospitalsTotal() {
        var before = total();
        var settled = stay(fee("1", "A", "900"), bought("2", "100.01"));
        assertThat(settled.row().content().amounts().medfee()).isEqualTo(Money.ofYuan("1000.01"));
        assertThat(total() - before).isEqualTo(1_000_01);
        assertThat(outside(settled)).containsExactly("2 A 10001 SHOP");
    }

    /** S2-6c: what the hospital did itself is not taken off what it keeps. */
    @Test
    void aStayWithoutOneHasNothingForClearingToTakeOff() {
        assertThat(outside(stay(fee("1", "A", "900")))).isEmpty();
    }

    /** S2-6c: with the settlement its purchases go, and come again with the next one; never twice. */
    @Test
    void whatIsReversedCountsNoMore() {
        var settled = stay(fee("1", "A", "900"), bought("2", "50"));
        json(
                Http.hospital(mvc, town.hospital(), REGION)
                        .post("/api/settlements/" + Ids.text(settled.row().id()) + "/reversal", """
                            {"medins_setl_id":"%s","setl_time":"2026-02-20 12:00:00"}\
                            """.formatted(
                                        Ids.text(Ids.next()))),
                201);
        assertThat(outside(settled)).isEmpty();
    }

    private SettledVisit stay(VisitFee... fees) {
        var person = town.employee();
        return window.settle(
                town.order(person, town.stay(person, EMPLOYEE, fees)).order());
    }

    private static VisitFee bought(String serial, String yuan) {
        var fee = fee(serial, "A", yuan);
        return new VisitFee(
                serial,
                fee.chargeBatch(),
                fee.itemCode(),
                null,
                fee.amount(),
                fee.quantity(),
                fee.price(),
                fee.occurredAt(),
                false,
                true,
                null,
                null,
                new Invoice("SHOP", Ids.text(Ids.next())),
                null,
                null);
    }

    private long total() {
        return db.sql("SELECT coalesce(sum(medfee_fen), 0) FROM settlement_v1 WHERE region = ? AND institution = ?")
                .params(REGION, town.hospital())
                .query(Long.class)
                .single();
    }

    private List<String> outside(SettledVisit settled) {
        UUID id = settled.row().id();
        return db.sql("""
            SELECT concat_ws(' ', feedetl_sn, item_code, amount_fen, invoice_issuer) FROM outside_purchase_v1
            WHERE region = ? AND settlement_id = ?\
            """)
                .params(REGION, id)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
