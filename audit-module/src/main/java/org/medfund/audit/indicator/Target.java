package org.medfund.audit.indicator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.Indicator;
import org.medfund.institutions.MonitoringTopics;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyFigure;
import org.medfund.institutions.PolicyTopics;

/**
 * What an indicator is to come to; pure.
 *
 * @param ppm          parts per million
 * @param tolerancePpm how far off it may be either way; null where the target is a minimum
 * @param assumed      whether one of the two has no source
 */
record Target(long ppm, @Nullable Long tolerancePpm, boolean assumed) {

    static final int PERCENT_TO_PPM = 4;
    static final BigInteger ONE_PPM = BigInteger.valueOf(1_000_000);

    /** As decided, for the stratum or else for all; empty if nothing is. */
    static Optional<Target> of(PolicyBook book, Indicator indicator, String stratum) {
        var target = figure(book, MonitoringTopics.TARGET, indicator, stratum);
        var tolerance = figure(book, MonitoringTopics.TOLERANCE, indicator, stratum);
        return target.map(figure -> new Target(
                ppm(figure),
                tolerance.map(Target::ppm).orElse(null),
                figure.assumed() || tolerance.filter(PolicyFigure::assumed).isPresent()));
    }

    /**
     * Whether a share meets it, exactly and not by its rounded value.
     *
     * @param denominator positive
     */
    boolean isMetBy(long numerator, long denominator) {
        var above = BigInteger.valueOf(numerator)
                .multiply(ONE_PPM)
                .subtract(BigInteger.valueOf(ppm).multiply(BigInteger.valueOf(denominator)));
        return tolerancePpm == null
                ? above.signum() >= 0
                : above.abs().compareTo(BigInteger.valueOf(tolerancePpm).multiply(BigInteger.valueOf(denominator)))
                        <= 0;
    }

    private static Optional<PolicyFigure> figure(PolicyBook book, String topic, Indicator indicator, String stratum) {
        return book.find(topic, indicator + "/" + stratum)
                .or(() -> book.find(topic, indicator + "/" + PolicyTopics.ANY))
                .map(PolicyFigure::of);
    }

    private static long ppm(PolicyFigure percent) {
        return new BigDecimal(percent.text()).movePointRight(PERCENT_TO_PPM).longValueExact();
    }
}
