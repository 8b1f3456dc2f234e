package org.medfund.demo.patients;

import java.util.ArrayList;
import java.util.List;
import org.medfund.kernel.CareCategory;

/**
 * One kind of settlement, and how often it comes: every hundred settlements hold each kind its number of times, so that
 * no cell of insurance and care is ever empty.
 *
 * @param insutype insurance type
 * @param care     care category
 * @param medType  national med_type
 * @param clrType  national clr_type
 * @param share    how many in a hundred
 */
record CareSlot(String insutype, CareCategory care, String medType, String clrType, int share) {

    private static final String EMPLOYEE = "310";
    private static final String RESIDENT = "390";
    private static final String MATERNITY = "510";
    private static final int STRIDE = 37; // spreads the kinds over the day; no common factor with a hundred

    private static final List<CareSlot> HUNDRED = hundred(List.of(
            new CareSlot(EMPLOYEE, CareCategory.OUTPATIENT, "11", "11", 24),
            new CareSlot(RESIDENT, CareCategory.OUTPATIENT, "11", "11", 20),
            new CareSlot(EMPLOYEE, CareCategory.CHRONIC, "14", "11", 10),
            new CareSlot(RESIDENT, CareCategory.CHRONIC, "14", "11", 8),
            new CareSlot(EMPLOYEE, CareCategory.INPATIENT, "21", "21", 4),
            new CareSlot(RESIDENT, CareCategory.INPATIENT, "21", "21", 5),
            new CareSlot(EMPLOYEE, CareCategory.MATERNITY, "52", "21", 1),
            new CareSlot(RESIDENT, CareCategory.MATERNITY, "52", "21", 2),
            new CareSlot(MATERNITY, CareCategory.MATERNITY, "51", "11", 2),
            new CareSlot(EMPLOYEE, CareCategory.PHARMACY, "41", "41", 20),
            new CareSlot(RESIDENT, CareCategory.PHARMACY, "41", "41", 4)));

    static CareSlot of(int number) {
        return HUNDRED.get(Math.floorMod(number * STRIDE, HUNDRED.size()));
    }

    /** Which of the day's settlements of this kind a number is, from 0. */
    int ordinal(int number) {
        var first = HUNDRED.indexOf(this);
        return number / HUNDRED.size() * share + Math.floorMod(number * STRIDE, HUNDRED.size()) - first;
    }

    /** Whether the person is covered as an employee, with a personal account. */
    boolean isEmployee() {
        return !insutype.equals(RESIDENT);
    }

    boolean isStay() {
        return care == CareCategory.INPATIENT || medType.equals("52");
    }

    private static List<CareSlot> hundred(List<CareSlot> kinds) {
        var all = new ArrayList<CareSlot>();
        kinds.forEach(kind -> {
            for (var i = 0; i < kind.share(); i++) {
                all.add(kind);
            }
        });
        return List.copyOf(all);
    }
}
