package org.medfund.claims.window;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.person.account.LedgerRequest;
import org.medfund.claims.person.account.YearKey;
import org.medfund.claims.settlement.SpecialClearing;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.claims.visit.VisitFee;
import org.medfund.institutions.PolicyBook;
import org.medfund.kernel.InsuranceType;

/**
 * Which accounts and accumulators orders touch. The insurance year is that of the settlement, also of a longer stay; cost that
 * is cleared apart accumulates under its clearing type, by whose figures it is calculated.
 */
final class Accounts {

    private Accounts() {}

    static LedgerRequest of(Collection<PendingOrder> orders, OrderBatch batch, OrderFacts.OfBatch facts) {
        var persons = new HashSet<UUID>();
        var years = new HashSet<YearKey>();
        for (var pending : orders) {
            var visit = batch.find(pending.order());
            if (visit != null) {
                var year = year(pending.order(), visit);
                years.add(year);
                years.addAll(diseases(year, visit, facts.book(pending.order())));
                if (touchesAccounts(pending.order(), visit)) {
                    persons.add(visit.person());
                }
            }
        }
        return new LedgerRequest(persons, years, Set.of());
    }

    /**
     * Employees are told the balance of their own account in any case. A resident has none, but a relative's may pay where the
     * policy says so (家庭共济).
     */
    static boolean touchesAccounts(SettlementOrder order, OpenVisit visit) {
        return order.accountUsed() || visit.insurance() != InsuranceType.RESIDENT;
    }

    static YearKey year(SettlementOrder order, OpenVisit visit) {
        return YearKey.of(
                visit.insuredRegion(),
                visit.person(),
                visit.insurance(),
                order.businessDate().getYear());
    }

    /**
     * Null for ordinary cost without a disease.
     *
     * @throws org.medfund.kernel.Refused if what is cleared apart is to be settled together with other cost
     */
    static @Nullable YearKey disease(YearKey year, OpenVisit visit, PolicyBook care) {
        var disease = SpecialClearing.of(care, visit.disease(), items(visit)).orElse(visit.disease());
        return disease == null ? null : year.ofDisease(disease);
    }

    /** All that parts of the visit may touch. */
    private static Set<YearKey> diseases(YearKey year, OpenVisit visit, PolicyBook care) {
        return Stream.concat(
                        Stream.ofNullable(visit.disease()),
                        SpecialClearing.possible(care, visit.disease(), items(visit)).stream())
                .map(year::ofDisease)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> items(OpenVisit visit) {
        return visit.fees().stream().map(VisitFee::itemCode).toList();
    }
}
