package org.medfund.claims.person.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.person.PersonMother;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Accounts as the agency sees them. */
@ClaimsTest
class AccountOverHttpTests {

    private static final String REGION = "619922";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Ledgers ledgers;

    @Autowired
    TransactionOperations transactions;

    private String owner = "";
    private String child = "";

    @BeforeEach
    void register() {
        owner = registered();
        child = registered();
    }

    @Test
    void moneyComesInOnceUnderItsReference() {
        var uri = "/api/persons/" + owner + "/account/credits";
        assertThat(json(maker().post(uri, credit("2026-01", 12_345)), 201)
                        .get("balanceFen")
                        .asLong())
                .isEqualTo(12_345);
        json(maker().post(uri, credit("2026-01", 12_345)), 200);
        assertThat(problem(maker().post(uri, credit("2026-01", 1)), 409)).isEqualTo("CLAIMS-0017");
        json(maker().post(uri, credit("2026-02", 1)), 201);
        assertThat(json(maker().get("/api/persons/" + owner + "/account"), 200)
                        .get("balanceFen")
                        .asLong())
                .isEqualTo(12_346);
        assertThat(problem(maker().post(uri, credit("2026-03", -1)), 400)).isEqualTo("CLAIMS-0003");
        problem(Http.agency(mvc, "li", "CHECKER", REGION).post(uri, credit("2026-03", 1)), 403);
        problem(Http.agency(mvc, "li", "MAKER", "619923").post(uri, credit("2026-03", 1)), 404);
    }

    @Test
    void aGrantIsDatedAndItsCorrectionTakesItBack() {
        json(maker().post("/api/persons/" + owner + "/account/credits", credit("2026-01", 500)), 201);
        var uri = "/api/persons/" + owner + "/mutual-aid";
        var id = json(maker().post(uri, grant(child, "null")), 201).get("id").asString();
        assertThat(availableToChild()).isEqualTo(500);
        json(maker().put(uri + "/" + id, grant(child, "\"2026-02-01\"")), 200);
        assertThat(availableToChild()).isZero();
        problem(maker().post(uri, grant(owner, "null")), 400);
        problem(maker().put("/api/persons/" + child + "/mutual-aid/" + id, grant(owner, "null")), 404);
    }

    @Test
    void theAccumulatorsOfAYearAreShown() {
        var key = YearKey.of(new RegionCode(REGION), Ids.parse(owner), InsuranceType.EMPLOYEE, 2026);
        transactions.executeWithoutResult(status -> {
            var ledger = ledgers.open(new LedgerRequest(Set.of(), Set.of(key), Set.of()));
            ledger.add(Ids.next(), key, YearFigures.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
            ledgers.save(ledger);
        });
        var shown = json(maker().get("/api/persons/" + owner + "/accumulators?year=2026"), 200);
        assertThat(shown.at("/0/figures/admissions").asInt()).isEqualTo(1);
        assertThat(shown.at("/0/figures/assistance").asLong()).isEqualTo(10);
        assertThat(json(maker().get("/api/persons/" + owner + "/accumulators?year=2025"), 200))
                .isEmpty();
    }

    private long availableToChild() {
        return Objects.requireNonNull(transactions.execute(
                status -> ledgers.open(new LedgerRequest(Set.of(Ids.parse(child)), Set.of(), Set.of()))
                        .available(Ids.parse(child), LocalDate.of(2026, 2, 1))
                        .fen()));
    }

    private String registered() {
        return json(maker().post("/api/persons", PersonMother.json(REGION, "王五", PersonMother.number())), 201)
                .get("id")
                .asString();
    }

    private static String credit(String reference, long fen) {
        return "{\"region\":\"%s\",\"reference\":\"%s\",\"amountFen\":%d}".formatted(REGION, reference, fen);
    }

    private static String grant(String user, String until) {
        return "{\"region\":\"%s\",\"user\":\"%s\",\"relation\":\"CHILD\",\"from\":\"2026-01-01\",\"until\":%s}"
                .formatted(REGION, user, until);
    }

    private Http maker() {
        return Http.agency(mvc, "zhang", "MAKER", REGION);
    }
}
