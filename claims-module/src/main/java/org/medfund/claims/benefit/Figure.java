package org.medfund.claims.benefit;

import java.util.function.ToLongFunction;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.PolicyFigure;
import org.medfund.kernel.Money;
import org.medfund.kernel.Ratio;

/**
 * A policy figure as the calculation uses it, with where it stands in the policy book.
 *
 * @param text    as decided, without the mark
 * @param assumed whether no document gives it
 * @param value   fen of an amount, ppm of a percentage, 0 of a word
 */
public record Figure(String topic, String key, String text, boolean assumed, long value) {

    static final ToLongFunction<String> YUAN = text -> Money.ofYuan(text).fen();
    static final ToLongFunction<String> MOST =
            text -> text.equals(BenefitTopics.NONE) ? Long.MAX_VALUE : YUAN.applyAsLong(text);
    static final ToLongFunction<String> PERCENT = text -> Ratio.ofPercent(text).ppm();
    static final ToLongFunction<String> WORD = text -> 0;

    static Figure of(String topic, String key, String value, ToLongFunction<String> reading) {
        var figure = PolicyFigure.of(value);
        return new Figure(topic, key, figure.text(), figure.assumed(), reading.applyAsLong(figure.text()));
    }

    Money money() {
        return Money.ofFen(value);
    }

    Ratio ratio() {
        return Ratio.ofPpm((int) value);
    }

    boolean is(String word) {
        return text.equals(word);
    }

    /** What a year's most leaves after what was paid; never negative, also when the most was lowered since. */
    Money left(Money paid) {
        return Money.ofFen(Math.max(0, value - paid.fen()));
    }
}
