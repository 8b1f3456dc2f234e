package org.medfund.claims.person.filing;

import org.medfund.kernel.RegionCode;

/** Divisions of six digits: {@code pp0000} is a province, {@code ppcc00} and {@code ppcc99} a city, all else a county. */
public final class Place {

    private static final int PROVINCE = 2;
    private static final int CITY = 4;

    private Place() {}

    /** Whether a division is the other one or contains it. */
    static boolean covers(String division, RegionCode place) {
        return place.value().startsWith(division.substring(0, digits(division)));
    }

    /** At home is the whole city of the insured place, or the province where it is pooled there. */
    public static boolean isHome(RegionCode insured, RegionCode place) {
        var digits = Math.min(CITY, digits(insured.value()));
        return place.value().startsWith(insured.value().substring(0, digits));
    }

    private static int digits(String division) {
        if (division.endsWith("0000")) {
            return PROVINCE;
        }
        return division.endsWith("00") || division.endsWith("99") ? CITY : division.length();
    }
}
