package org.medfund.audit.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.Indicator;

/**
 * An indicator of a region and month for one group; pure.
 *
 * @param indicator    which
 * @param name         in Chinese
 * @param stratum      the group
 * @param unit         of numerator and denominator
 * @param numerator    above the line
 * @param denominator  below the line
 * @param valuePpm     the share in parts per million, half up; null where there is nothing below the line
 * @param targetPpm    what it is to come to; null where nothing is decided
 * @param tolerancePpm how far off it may be; null where the target is a minimum
 * @param assumed      whether the target has no source
 * @param result       what comes of it
 */
record Measured(
        Indicator indicator,
        String name,
        String stratum,
        Measure.Unit unit,
        long numerator,
        long denominator,
        @Nullable Long valuePpm,
        @Nullable Long targetPpm,
        @Nullable Long tolerancePpm,
        boolean assumed,
        Result result) {

    enum Result {
        MET,
        MISSED,
        /** Nobody decided a target. */
        NO_TARGET,
        /** There is nothing below the line. */
        NOT_APPLICABLE
    }

    static Measured of(Indicator indicator, String stratum, Share share, @Nullable Target target) {
        return new Measured(
                indicator,
                indicator.chinese(),
                stratum,
                Measure.of(indicator).unit(),
                share.numerator(),
                share.denominator(),
                share.ppm(),
                target == null ? null : target.ppm(),
                target == null ? null : target.tolerancePpm(),
                target != null && target.assumed(),
                result(share, target));
    }

    private static Result result(Share share, @Nullable Target target) {
        if (share.denominator() <= 0) {
            return Result.NOT_APPLICABLE;
        }
        if (target == null) {
            return Result.NO_TARGET;
        }
        return target.isMetBy(share.numerator(), share.denominator()) ? Result.MET : Result.MISSED;
    }

    /** What was counted. */
    record Share(long numerator, long denominator) {

        static final Share NOTHING = new Share(0, 0);

        @Nullable
        Long ppm() {
            return denominator <= 0
                    ? null
                    : BigDecimal.valueOf(numerator)
                            .movePointRight(6)
                            .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                            .longValueExact();
        }
    }
}
