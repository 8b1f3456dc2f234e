package org.medfund.kernel;

import java.util.regex.Pattern;

/**
 * An administrative division of the insurance (admdvs 医保区划), six digits. As {@code region} it is always the payer: the
 * pooling region (统筹区) that holds the institution's agreement.
 *
 * @param value six digits, for example {@code 610900}
 */
public record RegionCode(String value) implements Comparable<RegionCode> {

    private static final Pattern SHAPE = Pattern.compile("\\d{6}");

    public RegionCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a region code has six digits");
        }
    }

    /** The province whose policy this region inherits, for example {@code 610000}. */
    public RegionCode province() {
        return new RegionCode(value.substring(0, 2) + "0000");
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
