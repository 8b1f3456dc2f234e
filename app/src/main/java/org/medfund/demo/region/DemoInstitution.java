package org.medfund.demo.region;

import org.jspecify.annotations.Nullable;

/**
 * A designated institution of the demo region.
 *
 * @param code      the national code
 * @param name      the registered name, which is also the account holder's
 * @param kind      HOSPITAL or PHARMACY
 * @param level     3, 2, 1, or 0
 * @param account   where it is paid
 * @param suspended whether its agreement is suspended, so that it can only be refused
 */
public record DemoInstitution(
        String code,
        String name,
        String kind,
        int level,
        String account,
        @Nullable Boolean suspended) {

    public boolean isPharmacy() {
        return kind.equals("PHARMACY");
    }

    /** The class by which policy differs. */
    public String institutionClass() {
        if (isPharmacy()) {
            return "PHARMACY";
        }
        return level == 0 ? "UNGRADED" : "LEVEL_" + level;
    }

    public boolean isSuspended() {
        return Boolean.TRUE.equals(suspended);
    }
}
