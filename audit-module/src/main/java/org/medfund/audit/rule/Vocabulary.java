package org.medfund.audit.rule;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.rule.SettlementFacts.Amounts;
import org.medfund.institutions.Examination;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;
import org.medfund.kernel.Shanghai;

/**
 * The words of the rules, by scope. Words are only added: published rule sets use them for ever. There is none for where a
 * person is insured (S2-5e) and none for who the person is.
 */
final class Vocabulary {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(Shanghai.ZONE);

    private static final List<Variable> SETTLEMENT = Stream.of(
                    settlement("settlement", Facts::settlement), lineSums(), institution(), practice(), policy())
            .flatMap(List::stream)
            .toList();
    private static final List<Variable> FEE_LINE = Stream.of(SETTLEMENT, line(), prices(), performance())
            .flatMap(List::stream)
            .toList();
    private static final List<Variable> PAIR = Stream.of(SETTLEMENT, settlement("other", Facts::other))
            .flatMap(List::stream)
            .toList();
    private static final Map<String, Variable> ALL = Stream.of(FEE_LINE, settlement("other", Facts::other))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(Variable::name, Function.identity()));

    private Vocabulary() {}

    /** The words that a rule of this scope may use. */
    static List<Variable> of(RuleScope scope) {
        return switch (scope) {
            case SETTLEMENT -> SETTLEMENT;
            case FEE_LINE -> FEE_LINE;
            case PAIR -> PAIR;
        };
    }

    static Map<String, Variable> all() {
        return ALL;
    }

    private static List<Variable> settlement(String prefix, Function<Facts, SettlementFacts> of) {
        var words = Stream.of(
                text(prefix + ".id", of, s -> Ids.text(s.id())),
                text(prefix + ".institution", of, s -> s.institution().value()),
                text(prefix + ".careCategory", of, s -> s.careCategory().name()),
                text(prefix + ".medType", of, SettlementFacts::medType),
                flag(prefix + ".reversal", of, SettlementFacts::reversal),
                time(prefix + ".setlTime", of, SettlementFacts::setlTime),
                flag(prefix + ".stayKnown", of, SettlementFacts::stayKnown),
                time(prefix + ".beginAt", of, SettlementFacts::stayBegin),
                time(prefix + ".endAt", of, SettlementFacts::stayEnd),
                personal(text(prefix + ".gend", of, SettlementFacts::gend)),
                personal(flag(prefix + ".ageKnown", of, s -> s.age() != null)),
                personal(count(prefix + ".age", of, s -> s.age() == null ? 0 : s.age())));
        return Stream.concat(words, amounts(prefix, of).stream()).toList();
    }

    private static List<Variable> amounts(String prefix, Function<Facts, SettlementFacts> of) {
        Function<Facts, Amounts> amounts = of.andThen(SettlementFacts::amounts);
        return List.of(
                fen(prefix + ".medfeeFen", amounts, Amounts::medfeeFen),
                fen(prefix + ".fundSumFen", amounts, Amounts::fundSumFen),
                fen(prefix + ".fundPartsFen", amounts, Amounts::fundPartsFen),
                fen(prefix + ".accountFen", amounts, Amounts::accountFen),
                fen(prefix + ".cashFen", amounts, Amounts::cashFen),
                fen(prefix + ".hospitalFen", amounts, Amounts::hospitalFen),
                fen(prefix + ".fullSelfFen", amounts, Amounts::fullSelfFen),
                fen(prefix + ".overLimitFen", amounts, Amounts::overLimitFen),
                fen(prefix + ".firstSelfFen", amounts, Amounts::firstSelfFen),
                fen(prefix + ".inScopeFen", amounts, Amounts::inScopeFen));
    }

    /** Only of the settlement under review: the lines of the other one of a pair are not loaded. */
    private static List<Variable> lineSums() {
        return List.of(
                count("settlement.lineCount", Facts::settlement, s -> s.lines().size()),
                fen("settlement.lineSumFen", Facts::settlement, SettlementFacts::lineSumFen),
                count("settlement.unmatchedRefunds", Facts::settlement, SettlementFacts::unmatchedRefunds));
    }

    private static List<Variable> institution() {
        return List.of(
                flag("institution.publicOwned", Facts::settlement, s -> s.at().publicOwned()),
                flag("institution.privateOwned", Facts::settlement, s -> s.at().privateOwned()),
                flag("institution.pricesAsPublic", Facts::settlement, s -> s.at().pricesAsPublic()),
                flag("institution.platformBinds", Function.identity(), Facts::platformBinds));
    }

    private static List<Variable> practice() {
        return List.of(
                flag(
                        "institution.examines",
                        Facts::settlement,
                        s -> s.at().examining().offered()),
                flag(
                        "institution.hasTechnician",
                        Facts::settlement,
                        s -> s.at().examining().technician()),
                flag(
                        "institution.imagesPromised",
                        Facts::settlement,
                        s -> s.at().examining().imagesPromised()),
                flag("settlement.outsideDesignation", Facts::settlement, SettlementFacts::outsideDesignation),
                flag(
                        "policy.assistedDesignation",
                        Facts::policy,
                        p -> p.practice().assistedDesignation()),
                count(
                        "policy.elsewhereSeconds",
                        Facts::policy,
                        p -> p.practice().elsewhereSeconds()));
    }

    /** Of examinations that came by a visit (S2-2c, S2-2d). */
    private static List<Variable> performance() {
        return List.of(
                flag("item.examination", Facts::item, ItemFacts::isExamination),
                flag("item.imaging", Facts::item, item -> item.examination() == Examination.IMAGING),
                flag(
                        "line.performanceKnown",
                        Facts::line,
                        line -> line.performance().known()),
                flag(
                        "line.performerNamed",
                        Facts::line,
                        line -> line.performance().isNamed()),
                flag(
                        "line.performerOnDuty",
                        Facts::line,
                        line -> line.performance().onDuty()),
                flag(
                        "line.performerElsewhere",
                        Facts::line,
                        line -> line.performance().elsewhereSeconds() != null),
                count(
                        "line.elsewhereSeconds",
                        Facts::line,
                        line -> orNone(line.performance().elsewhereSeconds())),
                flag(
                        "line.originalKept",
                        Facts::line,
                        line -> line.performance().originalKept()));
    }

    private static List<Variable> policy() {
        return List.of(
                flag("policy.hasThreshold", Function.identity(), facts -> facts.thresholdFen() != null),
                fen("policy.thresholdFen", Function.identity(), Vocabulary::threshold),
                flag("policy.accountInFundSum", Facts::policy, PolicyFacts::accountInFundSum),
                flag("policy.fundPartsChecked", Facts::policy, PolicyFacts::fundPartsChecked));
    }

    private static List<Variable> line() {
        return List.of(
                count("line.number", Facts::line, LineFacts::lineNo),
                text("line.itemCode", Facts::line, LineFacts::itemCode),
                fen("line.amountFen", Facts::line, LineFacts::amountFen),
                count("line.quantityE4", Facts::line, LineFacts::quantityE4),
                count("line.unitPriceE6", Facts::line, LineFacts::unitPriceE6),
                flag("item.known", Facts::item, ItemFacts::known),
                text("item.sex", Facts::item, ItemFacts::sex),
                count("item.minAge", Facts::item, ItemFacts::minAge),
                count("item.maxAge", Facts::item, ItemFacts::maxAge));
    }

    /** A price that is not decided is 0, and the flag before it says so. */
    private static List<Variable> prices() {
        return List.of(
                flag("line.purchased", Facts::line, LineFacts::purchased),
                flag("item.goods", Facts::item, ItemFacts::goods),
                text("line.unitPrice", Facts::line, line -> yuan(line.unitPriceE6())),
                flag("item.hasGuidedPrice", Function.identity(), facts -> facts.guidedE6() != null),
                price("item.guidedPriceE6", Function.identity(), facts -> orNone(facts.guidedE6())),
                flag("item.hasListedPrice", Facts::item, item -> item.prices().listedE6() != null),
                price(
                        "item.listedPriceE6",
                        Facts::item,
                        item -> orNone(item.prices().listedE6())),
                flag("item.hasAreaPrice", Facts::item, item -> item.prices().areaE6() != null),
                price(
                        "item.areaPriceE6",
                        Facts::item,
                        item -> orNone(item.prices().areaE6())));
    }

    private static long orNone(@Nullable Long value) {
        return value == null ? 0 : value;
    }

    private static long threshold(Facts facts) {
        return orNone(facts.thresholdFen());
    }

    private static Variable personal(Variable variable) {
        return new Variable(variable.name(), variable.type(), true, variable.read(), variable.show());
    }

    private static <T> Variable text(String name, Function<Facts, T> of, Function<T, String> value) {
        return variable(name, SimpleType.STRING, of.andThen(value), Object::toString);
    }

    private static <T> Variable flag(String name, Function<Facts, T> of, Function<T, Boolean> value) {
        return variable(name, SimpleType.BOOL, of.andThen(value), Object::toString);
    }

    private static <T> Variable time(String name, Function<Facts, T> of, Function<T, Instant> value) {
        return variable(name, SimpleType.TIMESTAMP, of.andThen(value), at -> TIME.format((Instant) at));
    }

    private static <T> Variable count(String name, Function<Facts, T> of, ToLongFunction<T> value) {
        return variable(name, SimpleType.INT, facts -> value.applyAsLong(of.apply(facts)), Object::toString);
    }

    private static <T> Variable fen(String name, Function<Facts, T> of, ToLongFunction<T> value) {
        return variable(
                name,
                SimpleType.INT,
                facts -> value.applyAsLong(of.apply(facts)),
                fen -> Money.ofFen((long) fen).toString());
    }

    /** A unit price: in conditions in 0.000001 yuan, in explanations in yuan. */
    private static <T> Variable price(String name, Function<Facts, T> of, ToLongFunction<T> value) {
        return variable(name, SimpleType.INT, facts -> value.applyAsLong(of.apply(facts)), e6 -> yuan((long) e6));
    }

    private static String yuan(long e6) {
        return BigDecimal.valueOf(e6, 6).stripTrailingZeros().toPlainString();
    }

    private static Variable variable(
            String name, CelType type, Function<Facts, ?> read, Function<Object, String> show) {
        return new Variable(name, type, false, read::apply, show);
    }
}
