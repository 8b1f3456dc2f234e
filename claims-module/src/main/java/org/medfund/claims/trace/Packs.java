package org.medfund.claims.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * The packs that a report is about, and what becomes of them. A code is sold once; one whose pack was split may come again
 * until the pack's quantity is used up, and no further.
 */
final class Packs {

    private static final long ONE_E4 = 10_000;
    private static final String CODES = "/drug_trac_codg";

    private final Map<String, Pack> packs = new HashMap<>();

    /** @param known what is known of packs; others were never sold */
    Packs(Collection<Pack> known) {
        known.forEach(pack -> packs.put(pack.code(), pack));
    }

    Collection<Pack> all() {
        return packs.values();
    }

    /** What each code gives to a sale, which may be less than was sold whole where codes are still to come. @throws Refused */
    List<CodeUse> sell(Sale sale) {
        var pack = sale.pack();
        return sale.split() && pack != null ? sellUnits(sale, pack * ONE_E4) : sellWhole(sale);
    }

    private List<CodeUse> sellWhole(Sale sale) {
        var uses = new ArrayList<CodeUse>();
        var left = sale.quantity().tenThousandths();
        for (var i = 0; i < sale.codes().size(); i++) {
            var pack = pack(sale.codes().get(i));
            require(pack.isUntouched(), ClaimsError.TRACE_CODE_USED, "未售出的追溯码");
            var most = sale.split() ? Math.ceilDiv(left, sale.codes().size() - i) : ONE_E4;
            left -= use(pack.code(), Math.min(left, most), uses);
            packs.put(pack.code(), pack.soldWhole(sale.item()));
        }
        return uses;
    }

    private List<CodeUse> sellUnits(Sale sale, long holdsE4) {
        var uses = new ArrayList<CodeUse>();
        var left = sale.quantity().tenThousandths();
        for (var code : sale.codes().stream().distinct().toList()) {
            var pack = pack(code);
            require(pack.isOpenFor(sale.item()), ClaimsError.TRACE_CODE_USED, "未整盒售出的同一药品的追溯码");
            require(pack.splitE4() < holdsE4, ClaimsError.TRACE_PACK_EXHAUSTED, "包装内尚有余量的追溯码");
            var used = use(code, Math.min(left, holdsE4 - pack.splitE4()), uses);
            packs.put(code, pack.split(sale.item(), used));
            left -= used;
        }
        require(left == 0, ClaimsError.TRACE_PACK_EXHAUSTED, "足够的追溯码，累计不超过包装数量");
        return uses;
    }

    /**
     * Takes packs back, whole or the units that were split from them.
     *
     * @param soldE4 by code, what this institution sold of it and did not take back yet, in 0.0001
     * @throws Refused if it sold less
     */
    List<CodeUse> takeBack(Sale sale, Map<String, Long> soldE4) {
        var uses = new ArrayList<CodeUse>();
        var left = sale.quantity().tenThousandths();
        for (var code : sale.codes().stream().distinct().toList()) {
            var pack = pack(code);
            var sold = soldE4.getOrDefault(code, 0L);
            require(sold > 0 && pack.item().equals(sale.item()), ClaimsError.NOTHING_TO_TAKE_BACK, "本机构已售出且未退的追溯码");
            var used = use(code, Math.min(left, sold), uses);
            require(!pack.whole() || used == sold, ClaimsError.NOTHING_TO_TAKE_BACK, "整盒售出的须整盒退回");
            packs.put(code, pack.whole() ? pack.takenBackWhole() : pack.split(pack.item(), -used));
            left -= used;
        }
        require(left == 0, ClaimsError.NOTHING_TO_TAKE_BACK, "不超过已售数量的退货数量");
        return uses;
    }

    private Pack pack(String code) {
        return packs.getOrDefault(code, Pack.unsold(code));
    }

    private static long use(String code, long quantityE4, List<CodeUse> uses) {
        require(quantityE4 > 0, ClaimsError.TRACE_CODES_SURPLUS, "不多于数量的追溯码");
        uses.add(new CodeUse(code, quantityE4));
        return quantityE4;
    }

    private static void require(boolean holds, ClaimsError otherwise, String expected) {
        if (!holds) {
            throw new Refused(otherwise, new Violation(CODES, expected, "其他"));
        }
    }
}
