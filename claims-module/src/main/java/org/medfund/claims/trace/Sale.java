package org.medfund.claims.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * One drug, sold or taken back, with the codes of its packs.
 *
 * @param item     the national item code
 * @param split    whether packs were opened, so that the quantity counts their units and not packs
 * @param quantity of packs or units; above zero
 * @param pack     how many units the catalogue says that a pack holds; null where it does not, then a pack is used once
 * @param codes    20 digits each
 */
record Sale(
        String item,
        boolean split,
        Quantity quantity,
        @Nullable Integer pack,
        List<String> codes) {

    private static final String CODE = "\\d{20}";

    /** @throws Refused if a code is none, there is none, or nothing was sold */
    Sale {
        codes = List.copyOf(codes);
        if (codes.isEmpty() || !codes.stream().allMatch(code -> code.matches(CODE))) {
            throw new Refused(ClaimsError.TRACE_CODE_WRONG, new Violation("/drug_trac_codg", "每盒一个20位数字追溯码", "其他"));
        }
        if (quantity.tenThousandths() <= 0) {
            throw new Refused(ClaimsError.WRONG_FIELDS, new Violation("/sel_retn_cnt", "大于零的数量", "其他"));
        }
    }
}
