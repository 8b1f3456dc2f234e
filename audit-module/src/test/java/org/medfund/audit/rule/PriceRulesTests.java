package org.medfund.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.medfund.audit.Bill;
import org.medfund.audit.Severity;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.PlatformDuty;

/** The rules of prices and purchases, by what they must find and what they must leave alone (S2-3a to S2-3c, S2-7a, S2-7b, S2-7d). */
class PriceRulesTests {

    private static final String NONE = "";
    private static final LocalDate OVER = LocalDate.of(2026, 2, 13);
    private static final LocalDate START = LocalDate.of(2025, 5, 28);
    private static final PolicyFacts POLICY = new PolicyFacts(
            "p3",
            Map.of(),
            false,
            true,
            Map.of(
                    "GUIDED", ItemFacts.UNKNOWN.at(guided()),
                    "LISTED", ItemFacts.UNKNOWN.at(new ItemPrices(Map.of(), 10_000_000L, null)),
                    "AREA", ItemFacts.UNKNOWN.at(new ItemPrices(Map.of(), null, 10_000_000L)),
                    "DRUG", ItemFacts.listed(null, null, null).asGoods(),
                    "SERVICE", ItemFacts.listed(null, null, null)),
            new PlatformDuty(Optional.of(START), Optional.of(OVER)));

    record Case(String says, String rule, @Nullable Severity severity, Consumer<Bill> change, String explains) {
        @Override
        public String toString() {
            return says;
        }
    }

    static Stream<Case> broken() {
        return Stream.of(
                // S2-3a
                found("price-above-guided", Severity.VIOLATION, "GUIDED", 10_000_001, OF_OLD, "costs 10.000001 yuan"),
                // S2-3a: level 3 has a price of its own
                new Case(
                        "above the guided price of its class",
                        "price-above-guided",
                        Severity.VIOLATION,
                        bill -> charge(bill, "GUIDED", 15_000_001, publicOf(InstitutionClass.LEVEL_3)),
                        "guided price of 15 yuan"),
                // S2-3b
                found("price-above-public", Severity.VIOLATION, "GUIDED", 10_000_001, PROMISED, "promised"),
                // S2-3c
                found(
                        "price-above-area",
                        Severity.SUSPICION,
                        "AREA",
                        10_000_001,
                        STRANGER,
                        "10 yuan of the designated"),
                // S2-7d
                found(
                        "price-above-listed",
                        Severity.VIOLATION,
                        "LISTED",
                        10_000_001,
                        PROMISED,
                        "listed price of 10 yuan"),
                // S2-7a
                found("no-purchase-record", Severity.SUSPICION, "DRUG", 1_000_000, OF_OLD, "reported no purchase"),
                // S2-7b: a new contract binds before the transition of the old ones is over
                new Case(
                        "a new institution on its contract date",
                        "no-purchase-record",
                        Severity.SUSPICION,
                        bill -> {
                            charge(bill, "DRUG", 1_000_000, contracted(OVER.minusDays(1)));
                            bill.setlTime = Bill.at("2026-02-12T09:00:00");
                        },
                        "no purchase"));
    }

    static Stream<Case> clean() {
        return Stream.of(
                nothing("the guided price itself", bill -> charge(bill, "GUIDED", 10_000_000, OF_OLD)),
                nothing(
                        "the guided price of its class",
                        bill -> charge(bill, "GUIDED", 15_000_000, publicOf(InstitutionClass.LEVEL_3))),
                nothing("the price of public ones", bill -> charge(bill, "GUIDED", 10_000_000, PROMISED)),
                nothing("no promise", bill -> charge(bill, "GUIDED", 20_000_000, privateUnpromised())),
                nothing("an unknown institution", bill -> charge(bill, "GUIDED", 20_000_000, STRANGER)),
                nothing("the area's price", bill -> charge(bill, "AREA", 10_000_000, STRANGER)),
                nothing("the listed price", bill -> charge(bill, "LISTED", 10_000_000, PROMISED)),
                nothing("a public one sells by the guided price", bill -> charge(bill, "LISTED", 20_000_000, OF_OLD)),
                nothing("a service is not bought", bill -> charge(bill, "SERVICE", 1_000_000, OF_OLD)),
                nothing("a drug that was bought", bill -> bought(bill)),
                nothing("a private one buys where it likes", bill -> charge(bill, "DRUG", 1_000_000, PROMISED)),
                nothing("an item without any price", bill -> charge(bill, "OTHER", 90_000_000, OF_OLD)),
                nothing("the reversal of a dear bill", bill -> {
                    charge(bill, "GUIDED", 20_000_000, OF_OLD);
                    bill.negate(bill.id);
                }),
                // S2-7b: the last day of the transition, and the day before a contract's first one
                nothing("an old institution in transition", bill -> {
                    charge(bill, "DRUG", 1_000_000, OF_OLD);
                    bill.setlTime = Bill.at("2026-02-12T23:59:59");
                }),
                nothing("a contract before the duty in transition", bill -> {
                    charge(bill, "DRUG", 1_000_000, contracted(START.minusDays(1)));
                    bill.setlTime = Bill.at("2026-02-12T09:00:00");
                }),
                nothing("a listed price in transition", bill -> {
                    charge(bill, "LISTED", 20_000_000, PROMISED);
                    bill.setlTime = Bill.at("2026-02-12T09:00:00");
                }));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void findsAPriceOrAPurchaseThatIsNotInOrder(Case broken) {
        assertThat(FirstRules.verdicts(bill(broken), POLICY, NONE))
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.rule()).isEqualTo(broken.rule());
                    assertThat(verdict.severity()).isEqualTo(broken.severity());
                    assertThat(verdict.explanation())
                            .contains(broken.explains())
                            .doesNotContain("{");
                    assertThat(verdict.explanationZh()).doesNotContain("{");
                });
    }

    @ParameterizedTest
    @MethodSource("broken")
    void findsNothingWithTheRuleSwitchedOff(Case broken) {
        assertThat(FirstRules.verdicts(bill(broken), POLICY, broken.rule())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("clean")
    void leavesAloneWhatIsInOrder(Case clean) {
        assertThat(FirstRules.verdicts(bill(clean), POLICY, NONE)).isEmpty();
    }

    /** The second set is the first one and more: no card of the first was lost or changed. */
    @Test
    void addsToTheFirstSet() {
        assertThat(FirstRules.ids())
                .startsWith(
                        "figures-inconsistent",
                        "duplicate-settlement",
                        "overlapping-stays",
                        "amount-over-threshold",
                        "item-restricted-by-sex",
                        "item-restricted-by-age")
                .contains("price-above-guided", "no-purchase-record");
    }

    private static final InstitutionFacts OF_OLD = publicOf(InstitutionClass.LEVEL_2);
    private static final InstitutionFacts PROMISED =
            new InstitutionFacts(InstitutionClass.LEVEL_2, false, true, true, Optional.empty());
    private static final InstitutionFacts STRANGER = InstitutionFacts.unknown(InstitutionClass.LEVEL_2);

    private static InstitutionFacts publicOf(InstitutionClass institution) {
        return new InstitutionFacts(institution, true, false, false, Optional.empty());
    }

    private static InstitutionFacts contracted(LocalDate from) {
        return new InstitutionFacts(InstitutionClass.LEVEL_2, true, false, false, Optional.of(from));
    }

    private static InstitutionFacts privateUnpromised() {
        return new InstitutionFacts(InstitutionClass.LEVEL_2, false, true, false, Optional.empty());
    }

    private static ItemPrices guided() {
        var byClass = new EnumMap<InstitutionClass, Long>(InstitutionClass.class);
        byClass.put(InstitutionClass.LEVEL_2, 10_000_000L);
        byClass.put(InstitutionClass.LEVEL_3, 15_000_000L);
        return new ItemPrices(byClass, null, null);
    }

    private static Bill bill(Case of) {
        var bill = new Bill();
        of.change().accept(bill);
        return bill;
    }

    private static void charge(Bill bill, String item, long unitPriceE6, InstitutionFacts at) {
        bill.at = at;
        bill.lines = List.of(new LineFacts(1, item, 100_00, 10_000, unitPriceE6, false));
    }

    private static void bought(Bill bill) {
        bill.at = OF_OLD;
        bill.lines = List.of(new LineFacts(1, "DRUG", 100_00, 10_000, 1_000_000, true));
    }

    private static Case found(
            String rule, Severity severity, String item, long unitPriceE6, InstitutionFacts at, String explains) {
        return new Case(rule, rule, severity, bill -> charge(bill, item, unitPriceE6, at), explains);
    }

    private static Case nothing(String says, Consumer<Bill> change) {
        return new Case(says, NONE, null, change, NONE);
    }
}
