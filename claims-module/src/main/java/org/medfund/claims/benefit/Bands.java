package org.medfund.claims.benefit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Money;

/**
 * Ratios by bands of cost: each holds from its lower end to the next one's. What several bands pay together is rounded once,
 * half up to the fen, so that no remainder arises between them.
 */
final class Bands {

    private static final long ONE = 1_000_000;
    private static final long FEN_OF_A_YUAN = 100;

    private final long[] from;
    private final Figure[] ratios;

    private Bands(long[] from, Figure[] ratios) {
        this.from = from;
        this.ratios = ratios;
    }

    /** The bands under one prefix of keys that end in their lower end in yuan; null if there is none. */
    static @Nullable Bands of(Figures figures, String topic, String prefix) {
        return of(figures, topic, prefix, fen -> fen);
    }

    /** @param placed where a lower end, given in fen, comes to stand */
    static @Nullable Bands of(Figures figures, String topic, String prefix, LongUnaryOperator placed) {
        SortedMap<Long, Figure> sorted = new TreeMap<>();
        for (Map.Entry<String, String> entry : figures.book().topic(topic).entrySet()) {
            if (entry.getKey().startsWith(prefix + "/")) {
                var yuan = Long.parseLong(entry.getKey().substring(prefix.length() + 1));
                var figure = Figure.of(topic, entry.getKey(), entry.getValue(), Figure.PERCENT);
                sorted.put(placed.applyAsLong(yuan * FEN_OF_A_YUAN), figure);
            }
        }
        var lowerEnds = sorted.keySet().stream().mapToLong(Long::longValue).toArray();
        return sorted.isEmpty() ? null : new Bands(lowerEnds, sorted.values().toArray(Figure[]::new));
    }

    Money first() {
        return Money.ofFen(from[0]);
    }

    /** What is paid of the cost between two points, each band's ratio less some ppm but never below zero. */
    Money between(Money low, Money high, int less) {
        var exact = 0L;
        for (var i = 0; i < from.length; i++) {
            var length = Math.min(upperEnd(i), high.fen()) - Math.max(from[i], low.fen());
            if (length > 0) {
                exact = Math.addExact(exact, Math.multiplyExact(length, ppm(i, less)));
            }
        }
        return Money.ofFen(Math.addExact(exact, ONE / 2) / ONE);
    }

    /** The cost up to which a payment reaches that begins at {@code low}, rounded half up, {@code high} at the most. */
    Money reach(Money low, Money high, Money payment, int less) {
        var wanted = Math.multiplyExact(payment.fen(), ONE);
        for (var i = 0; i < from.length; i++) {
            var start = Math.max(from[i], low.fen());
            var length = Math.min(upperEnd(i), high.fen()) - start;
            if (length > 0 && ppm(i, less) > 0) {
                var paid = Math.multiplyExact(length, ppm(i, less));
                if (paid >= wanted) {
                    return Money.ofFen(start + (wanted + ppm(i, less) / 2) / ppm(i, less));
                }
                wanted -= paid;
            }
        }
        return high;
    }

    /** The parts of {@link #between}, one for each band, adding up to it exactly. */
    List<Part> parts(Money low, Money high, int less) {
        var parts = new ArrayList<Part>();
        for (var i = 0; i < from.length; i++) {
            var start = Money.ofFen(Math.max(from[i], low.fen()));
            var end = Money.ofFen(Math.min(upperEnd(i), high.fen()));
            if (start.compareTo(end) < 0) {
                var paid = between(low, end, less).minus(between(low, start, less));
                parts.add(new Part(end.minus(start), ratios[i], paid));
            }
        }
        return parts;
    }

    record Part(Money cost, Figure ratio, Money paid) {}

    private long upperEnd(int band) {
        return band + 1 < from.length ? from[band + 1] : Long.MAX_VALUE;
    }

    private long ppm(int band, int less) {
        return Math.max(0, ratios[band].value() - less);
    }
}
