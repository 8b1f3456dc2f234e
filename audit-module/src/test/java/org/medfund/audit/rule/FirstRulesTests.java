package org.medfund.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.medfund.audit.Bill;
import org.medfund.audit.Severity;
import org.medfund.institutions.PlatformDuty;
import org.medfund.kernel.CareCategory;

/** Each planted rule by what it must find and what it must leave alone (S0-2.2b, S3-art13a). */
class FirstRulesTests {

    private static final String NONE = "";

    /** A bill, the one rule it breaks or nothing, and words that the explanation must hold. */
    record Case(String says, String rule, Severity severity, Consumer<Bill> change, String explains) {
        @Override
        public String toString() {
            return says;
        }
    }

    static Stream<Case> broken() {
        return Stream.of(
                figures("funds and cash fall one fen short", bill -> bill.cash = 29_99, "cash 29.99"),
                figures("fund parts fall one fen short", bill -> bill.pooled = 59_99, "parts 59.99"),
                figures("fee lines fall one fen short", bill -> bill.lines = List.of(line("A", 99_99)), "sum to 99.99"),
                figures("there are no fee lines", bill -> bill.lines = List.of(), "0 fee lines sum to 0.00"),
                figures(
                        "an item is given back that was never charged",
                        bill -> bill.lines = List.of(line("A", 110_00), Bill.line(2, "B", -10_00, -1)),
                        "without a charge: 1"),
                figures("a reversal does not add up", bill -> bill.negate(bill.id).cash = -29_99, "cash -29.99"),
                new Case(
                        "one fen above the threshold",
                        "amount-over-threshold",
                        Severity.SUSPICION,
                        bill -> inpatient(bill).of(50_000_01),
                        "50000.01 yuan lies above the threshold of 50000.00"),
                new Case(
                        "a man's bill with an item for women",
                        "item-restricted-by-sex",
                        Severity.VIOLATION,
                        bill -> bill.lines = List.of(line("WOMEN-ONLY", 100_00)),
                        "WOMEN-ONLY on line 1 (100.00 yuan)"),
                age("a child's item at seven", "CHILDREN", 7, "ages 0 to 6"),
                age("an adult's item at seventeen", "ADULTS", 17, "ages 18 to 999"));
    }

    static Stream<Case> clean() {
        return Stream.of(
                nothing("an ordinary bill", bill -> {}),
                nothing("its reversal", bill -> bill.negate(bill.id)),
                nothing("exactly the threshold", bill -> inpatient(bill).of(50_000_00)),
                nothing("no threshold for the category", bill -> bill.of(90_000_00)),
                nothing(
                        "the negation of a dear stay",
                        bill -> inpatient(bill).of(90_000_00).negate(bill.id)),
                nothing("a woman's bill with an item for women", bill -> {
                    bill.gend = "2";
                    bill.lines = List.of(line("WOMEN-ONLY", 100_00));
                }),
                nothing("an unknown sex", bill -> {
                    bill.gend = "9";
                    bill.lines = List.of(line("WOMEN-ONLY", 100_00));
                }),
                nothing("a child's item at six", bill -> aged(bill, "CHILDREN", 6)),
                nothing("an adult's item at eighteen", bill -> aged(bill, "ADULTS", 18)),
                nothing("an unknown age", bill -> aged(bill, "CHILDREN", null)),
                nothing(
                        "an item given back in part",
                        bill -> bill.lines = List.of(Bill.line(1, "B", 120_00, 6), Bill.line(2, "B", -20_00, -1))));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void findsWhatBreaksARule(Case broken) {
        var bill = new Bill();
        broken.change().accept(bill);
        assertThat(FirstRules.verdicts(bill, FirstRules.POLICY, NONE))
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.rule()).isEqualTo(broken.rule());
                    assertThat(verdict.version()).isEqualTo("100000-3");
                    assertThat(verdict.severity()).isEqualTo(broken.severity());
                    assertThat(verdict.explanation())
                            .contains(broken.explains())
                            .doesNotContain("{");
                    assertThat(verdict.explanationZh()).doesNotContain("{");
                });
    }

    /** Each case is found by its rule and by no other: switched off, nothing is left. */
    @ParameterizedTest
    @MethodSource("broken")
    void findsNothingWithTheRuleSwitchedOff(Case broken) {
        var bill = new Bill();
        broken.change().accept(bill);
        assertThat(FirstRules.verdicts(bill, FirstRules.POLICY, broken.rule())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("clean")
    void leavesAloneWhatIsInOrder(Case clean) {
        var bill = new Bill();
        clean.change().accept(bill);
        assertThat(FirstRules.verdicts(bill, FirstRules.POLICY, NONE)).isEmpty();
    }

    @Test
    void countsTheAccountIntoTheFundTotalWhereTheRegionDoes() {
        var bill = new Bill();
        bill.fundSum = 70_00;
        assertThat(FirstRules.verdicts(bill, FirstRules.POLICY, NONE)).hasSize(1);
        assertThat(FirstRules.verdicts(bill, profile(true, true), NONE)).isEmpty();
    }

    @Test
    void leavesTheFundPartsAloneWhereTheRegionDoesNotCheckThem() {
        var bill = new Bill();
        bill.pooled = 50_00;
        assertThat(FirstRules.verdicts(bill, profile(false, false), NONE)).isEmpty();
    }

    private static PolicyFacts profile(boolean accountInFundSum, boolean fundPartsChecked) {
        return new PolicyFacts("p2", Map.of(), accountInFundSum, fundPartsChecked, Map.of(), PlatformDuty.OF_NOBODY);
    }

    private static Case figures(String says, Consumer<Bill> change, String explains) {
        return new Case(says, "figures-inconsistent", Severity.VIOLATION, change, explains);
    }

    private static Case age(String says, String item, int age, String explains) {
        return new Case(says, "item-restricted-by-age", Severity.VIOLATION, bill -> aged(bill, item, age), explains);
    }

    private static Case nothing(String says, Consumer<Bill> change) {
        return new Case(says, NONE, Severity.SUSPICION, change, NONE);
    }

    private static void aged(Bill bill, String item, @Nullable Integer age) {
        bill.age = age;
        bill.lines = List.of(line(item, 100_00));
    }

    private static Bill inpatient(Bill bill) {
        bill.care = CareCategory.INPATIENT;
        return bill;
    }

    private static LineFacts line(String item, long fen) {
        return Bill.line(1, item, fen, 1);
    }
}
