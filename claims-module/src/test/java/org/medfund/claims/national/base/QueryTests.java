package org.medfund.claims.national.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.HintAnswer;
import org.medfund.claims.TestRegion;
import org.medfund.claims.national.GoodInput;
import org.medfund.claims.national.InsuredMother;
import org.medfund.claims.national.NationalClient;
import org.medfund.claims.person.account.LedgerRequest;
import org.medfund.claims.person.account.Ledgers;
import org.medfund.claims.person.account.YearFigures;
import org.medfund.claims.person.account.YearKey;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** 1201, 3101 to 3103 and 5206. */
@ClaimsTest
class QueryTests {

    private static final String REGION = "610944";
    private static final String HOSPITAL = "H61094400001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    Ledgers ledgers;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    HintingReview review;

    private NationalClient his;

    @BeforeEach
    void open() {
        region.open(REGION, HOSPITAL, HintingReview.HOSPITAL);
        his = new NationalClient(mvc, HOSPITAL, REGION);
    }

    @Test
    void anInstitutionThatNobodyRegisteredIsRefused() {
        assertThat(his.refused(
                        "1201",
                        GoodInput.of("1201")
                                .with("fixmedins_code", "H00000000000")
                                .json()))
                .startsWith("CLAIMS-0013 ");
    }

    @Test
    void anInstitutionIsToldAsRegistered() {
        var row = his.call(
                        "1201",
                        GoodInput.of("1201").with("fixmedins_code", HOSPITAL).json())
                .at("/medinsinfo/0");
        assertThat(row.path("fixmedins_name").asString()).isEqualTo("Hospital " + HOSPITAL);
        assertThat(row.path("fixmedins_type").asString()).isEqualTo("1");
        assertThat(row.path("fixmedins_poolarea").asString()).isEqualTo(REGION);
    }

    /** S2-5d: what the review says of a line comes before anything is settled. */
    @Test
    void theHintsOfTheReviewAreTold() {
        var person = InsuredMother.employee(mvc, REGION);
        var hinted = new NationalClient(mvc, HintingReview.HOSPITAL, REGION);
        for (var infno : Set.of("3101", "3102")) {
            var result = person.call(hinted, GoodInput.of(infno)).path("result");
            assertThat(result.valueStream()).singleElement().satisfies(row -> {
                assertThat(row.path("rule_id").asString()).isEqualTo("R1");
                assertThat(row.path("vola_cont").asString()).isEqualTo("X02YW0007351金额偏高");
                assertThat(row.path("feedetl_sn").asString()).isEqualTo("1");
            });
        }
    }

    /** S2-5d: where the review has nothing to say, the answer is an empty list. */
    @Test
    void withoutAHintTheListIsEmpty() {
        var person = InsuredMother.employee(mvc, REGION);
        for (var infno : Set.of("3101", "3102")) {
            var result = person.call(his, GoodInput.of(infno)).path("result");
            assertThat(result.isArray()).isTrue();
            assertThat(result).isEmpty();
            assertThat(his.refused(infno, GoodInput.of(infno).json())).startsWith("CLAIMS-0085 ");
        }
    }

    /** S2-5d: the institution reports that it went on all the same, and why, or that it changed the order. */
    @Test
    void whatBecameOfAHintIsReported() {
        var person = InsuredMother.employee(mvc, REGION);
        var hinted = new NationalClient(mvc, HintingReview.HOSPITAL, REGION);
        var hint =
                person.call(hinted, GoodInput.of("3101")).at("/result/0/jr_id").asString();
        hinted.call("3103", feedback(hint).json());
        hinted.call(
                "3103",
                feedback(hint).with("dspo_way", "2").without("dspo_way_rea").json());
        assertThat(review.answers)
                .filteredOn(answer -> answer.hint().equals(Ids.parse(hint)))
                .extracting(HintAnswer::accepted, HintAnswer::reason)
                .containsExactly(tuple(false, "病情需要"), tuple(true, null));
    }

    /** S2-5d: whoever goes on says why. */
    @Test
    void anAnswerWithoutItsReasonOrToNoHintIsRefused() {
        assertThat(his.refused("3103", feedback("nothing").json())).startsWith("CLAIMS-0124 ");
        assertThat(his.refused(
                        "3103", GoodInput.of("3103").with("dspo_way", "3").json()))
                .startsWith("CLAIMS-0012 ");
        assertThat(his.refused(
                        "3103", GoodInput.of("3103").without("dspo_way_rea").json()))
                .startsWith("CLAIMS-0003 ")
                .contains("dspo_way_rea");
    }

    private static GoodInput feedback(String hint) {
        return GoodInput.of("3103").with("warn_rslt_id", hint);
    }

    @Test
    void aMonthThatIsNoneIsRefusedAndAYearWithoutCareIsEmpty() {
        var person = InsuredMother.employee(mvc, REGION);
        assertThat(person.refused(his, GoodInput.of("5206").with("cum_ym", "202613")))
                .startsWith("CLAIMS-0003 ")
                .contains("cum_ym");
        assertThat(person.call(his, GoodInput.of("5206")).path("cuminfo")).isEmpty();
    }

    @Test
    void theFiguresOfTheYearAreThoseOfTheLedger() {
        var person = InsuredMother.employee(mvc, REGION);
        var id = Ids.parse(person.psnNo());
        var key = YearKey.of(new RegionCode(REGION), id, InsuranceType.EMPLOYEE, 2026);
        transactions.executeWithoutResult(status -> {
            var ledger = ledgers.open(new LedgerRequest(Set.of(id), Set.of(key), Set.of()));
            ledger.add(Ids.next(), key, figures(65_000, 123_456));
            ledgers.save(ledger);
        });
        var rows = person.call(his, GoodInput.of("5206")).path("cuminfo");
        assertThat(rows).hasSize(10);
        assertThat(rows.valueStream()
                        .filter(row -> row.path("cum_type_code").asString().equals("pooled"))
                        .map(row -> row.path("cum").decimalValue().toPlainString()))
                .containsExactly("1234.56");
        assertThat(rows.at("/0/cum").asInt()).isEqualTo(1);
        assertThat(person.call(his, GoodInput.of("5206").with("cum_ym", "202512"))
                        .path("cuminfo"))
                .isEmpty();
    }

    private static YearFigures figures(long deductible, long pooled) {
        var zero = Money.ofFen(0);
        return new YearFigures(
                1, Money.ofFen(deductible), Money.ofFen(pooled), zero, zero, zero, zero, zero, zero, zero);
    }
}
