package org.medfund.demo.patients;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.medfund.kernel.Money;

/** The fees of a settlement: its lines, and the sums that the settlement states of them. */
public record Fees(List<Line> lines) {

    public Fees {
        lines = List.copyOf(lines);
    }

    Fees with(Line more) {
        return new Fees(Stream.concat(lines.stream(), Stream.of(more)).toList());
    }

    public Money total() {
        return sum(Line::amount);
    }

    public Money fullSelf() {
        return sum(Line::fullSelf);
    }

    public Money overLimit() {
        return sum(Line::overLimit);
    }

    public Money firstSelf() {
        return sum(Line::firstSelf);
    }

    public Money inScope() {
        return sum(Line::inScope);
    }

    private Money sum(Function<Line, Money> part) {
        return Money.sum(lines.stream().map(part));
    }
}
