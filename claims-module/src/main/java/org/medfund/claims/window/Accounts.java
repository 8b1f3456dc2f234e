package org.medfund.claims.window;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.medfund.claims.person.account.LedgerRequest;
import org.medfund.claims.person.account.YearKey;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.kernel.InsuranceType;

/** Which accounts and accumulators orders touch. The insurance year is that of the settlement, also of a longer stay. */
final class Accounts {

    private Accounts() {}

    static LedgerRequest of(Collection<PendingOrder> orders, OrderBatch batch) {
        var persons = new HashSet<UUID>();
        var years = new HashSet<YearKey>();
        for (var pending : orders) {
            var visit = batch.find(pending.order());
            if (visit != null) {
                years.add(year(pending.order(), visit));
                years.add(disease(pending.order(), visit));
                if (hasAccount(visit)) {
                    persons.add(visit.person());
                }
            }
        }
        return new LedgerRequest(persons, years, Set.of());
    }

    /** Only employees have one. */
    static boolean hasAccount(OpenVisit visit) {
        return visit.insurance() != InsuranceType.RESIDENT;
    }

    static YearKey year(SettlementOrder order, OpenVisit visit) {
        return YearKey.of(
                visit.insuredRegion(),
                visit.person(),
                visit.insurance(),
                order.businessDate().getYear());
    }

    /** The year's own key for a visit without a disease. */
    static YearKey disease(SettlementOrder order, OpenVisit visit) {
        var year = year(order, visit);
        return visit.disease() == null ? year : year.ofDisease(visit.disease());
    }
}
