package org.medfund.demo.region;

import java.util.List;
import java.util.stream.IntStream;
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

    private static final int FEW = 3;
    private static final int MORE_A_LEVEL = 3;

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

    /** The codes of its doctors: more at a larger hospital, none at a pharmacy. */
    public List<String> doctors() {
        return IntStream.range(0, isPharmacy() ? 0 : FEW + MORE_A_LEVEL * level)
                .mapToObj(number -> "D" + code.substring(1) + "%02d".formatted(number))
                .toList();
    }

    public boolean isSuspended() {
        return Boolean.TRUE.equals(suspended);
    }
}
