package org.medfund.audit.rule;

import dev.cel.runtime.CelVariableResolver;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a condition is judged on. One instance serves a whole review and is pointed at one settlement, line or pair after
 * the other, so that judging builds no maps. Not for more than one thread.
 */
final class Facts implements CelVariableResolver {

    private final Map<String, Variable> vocabulary = Vocabulary.all();
    private final PolicyFacts policy;
    private @Nullable SettlementFacts settlement;
    private @Nullable SettlementFacts other;
    private @Nullable LineFacts line;
    private ItemFacts item = ItemFacts.UNKNOWN;

    Facts(PolicyFacts policy) {
        this.policy = policy;
    }

    Facts on(SettlementFacts about) {
        settlement = about;
        other = null;
        line = null;
        return this;
    }

    Facts on(LineFacts about) {
        line = about;
        item = policy.item(about.itemCode());
        return this;
    }

    Facts besides(SettlementFacts second) {
        other = second;
        return this;
    }

    @Override
    public Optional<Object> find(String name) {
        var variable = vocabulary.get(name);
        return variable == null ? Optional.empty() : Optional.of(variable.read().apply(this));
    }

    SettlementFacts settlement() {
        return Objects.requireNonNull(settlement, "settlement");
    }

    SettlementFacts other() {
        return Objects.requireNonNull(other, "other");
    }

    LineFacts line() {
        return Objects.requireNonNull(line, "line");
    }

    ItemFacts item() {
        return item;
    }

    /** Whether the platform binds the institution on the business date (S2-7b). */
    boolean platformBinds() {
        return policy.platform()
                .binds(settlement().at().contractFrom(), settlement().businessDate());
    }

    /** For the institution's class; null where none is decided. */
    @Nullable
    Long guidedE6() {
        return item.prices().guidedE6(settlement().at().institutionClass());
    }

    PolicyFacts policy() {
        return policy;
    }

    @Nullable
    Long thresholdFen() {
        return policy.thresholdsFen().get(settlement().careCategory());
    }

    /** What is in question: the line's amount, or the whole fee; in fen. */
    long amountFen() {
        return line == null ? settlement().amounts().medfeeFen() : line.amountFen();
    }
}
