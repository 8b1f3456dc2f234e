package org.medfund.payout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.medfund.kernel.FundType;
import org.medfund.kernel.RegionCode;

/**
 * A batch is what it pays: one region, one close date, one fund (S0-1.2b). Its text is {@code 610900-20260213-310100}.
 *
 * @param region    the payer region
 * @param closeDate the Shanghai business date that was closed
 * @param fund      the one fund that it draws on
 */
public record BatchId(RegionCode region, LocalDate closeDate, FundType fund) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{6})-(\\d{8})-(\\d{6})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** @throws IllegalArgumentException if the text is not the text of a batch id */
    public static BatchId parse(String text) {
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a batch id is region-yyyyMMdd-fund");
        }
        var fund = FundType.ofCode(parts.group(3))
                .orElseThrow(() -> new IllegalArgumentException("a batch id ends with a fund code"));
        return new BatchId(new RegionCode(parts.group(1)), date(parts.group(2)), fund);
    }

    private static LocalDate date(String digits) {
        try {
            return LocalDate.parse(digits, DAY);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a batch id has a date in its middle", e);
        }
    }

    /** The stream of the batch's events in the trail. */
    public String stream() {
        return "payout-batch/" + this;
    }

    @Override
    public String toString() {
        return region + "-" + DAY.format(closeDate) + "-" + fund.code();
    }
}
