package org.medfund.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.medfund.audit.rule.Cards.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.medfund.audit.AuditError;
import org.medfund.audit.Bill;
import org.medfund.audit.Severity;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;

/** What may be published, and what a published rule does with figures that it cannot judge. */
class RuleCompilerTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 13);

    private final RuleCompiler compiler = new RuleCompiler();

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("settlement.medfeFen > 1", "undeclared reference"),
                Arguments.of("settlement.insuredRegion == '610100'", "undeclared reference"),
                Arguments.of("line.amountFen > 1", "undeclared reference"),
                Arguments.of("settlement.medfeeFen > 'a'", "no matching overload"),
                Arguments.of("settlement.medfeeFen", "expected type 'bool'"),
                Arguments.of("settlement.medfeeFen >", "mismatched input"),
                Arguments.of("true || " + "1 == 1 || ".repeat(500) + "true", "size"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refusesAConditionAndSaysWhy(String condition, String why) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> compiler.compile("v", List.of(card("good", "true"), card("wrong", condition))))
                .satisfies(refused -> {
                    assertThat(refused.errorCode()).isEqualTo(AuditError.RULE_DOES_NOT_COMPILE);
                    assertThat(refused.violations()).singleElement().satisfies(violation -> {
                        assertThat(violation.pointer()).isEqualTo("/rules/1/condition");
                        assertThat(violation.received()).contains(why);
                    });
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{settlement.gend}", "{settlement.age}", "{settlement.ageKnown}", "{psn_no}", "{}"})
    void refusesAnExplanationWithPersonalOrUnknownWords(String place) {
        var card = card("wrong", RuleScope.FEE_LINE, "true", "The person is " + place + ".");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> compiler.compile("v", List.of(card)))
                .satisfies(refused -> assertThat(refused.violations())
                        .singleElement()
                        .satisfies(v -> assertThat(v.pointer()).isEqualTo("/rules/0/explanation")));
    }

    /** A rule that fails on the figures neither waves the settlement through nor stops the review. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "settlement.medfeeFen / settlement.hospitalFen > 1",
                "settlement.medfeeFen * 9223372036854775807 > 1"
            })
    void makesASuspicionOfFiguresItCannotJudge(String condition) {
        assertThat(judge(new Bill(), card("undecidable", condition)))
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.severity()).isEqualTo(Severity.SUSPICION);
                    assertThat(verdict.explanation()).contains("could not be judged");
                });
    }

    /** Every word of every scope can be read and shown. */
    @ParameterizedTest
    @EnumSource(RuleScope.class)
    void knowsAllItsWords(RuleScope scope) {
        var bill = new Bill();
        var facts = new Facts(FirstRules.POLICY).on(bill.facts()).besides(bill.facts());
        facts.on(bill.lines.getFirst());
        assertThat(Vocabulary.of(scope)).allSatisfy(word -> {
            assertThat(word.text(facts)).isNotNull();
            assertThat(facts.find(word.name())).isPresent();
        });
        assertThat(facts.find("settlement.psnNo")).isEmpty();
    }

    @Test
    void judgesOnlyWithinTheDatesOfTheCard() {
        var open = card("open", "true");
        var ended = new Rule(
                "ended",
                "name",
                "名称",
                Severity.VIOLATION,
                RuleScope.SETTLEMENT,
                "true",
                "e",
                "说明",
                DAY.minusDays(9),
                DAY.minusDays(1),
                "test");
        assertThat(judge(new Bill(), open, ended)).extracting(Verdict::rule).containsExactly("open");
    }

    private List<Verdict> judge(Bill bill, Rule... cards) {
        var rules = compiler.compile("v", List.of(cards));
        var verdicts = new ArrayList<Verdict>();
        new RuleSet(new RegionCode("610900"), "610900-1", DAY, rules)
                .on(DAY, FirstRules.POLICY)
                .judge(bill.facts(), (line, verdict) -> verdicts.add(verdict));
        return verdicts;
    }
}
