package org.medfund.claims.window;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.claims.visit.VisitFee;
import org.medfund.kernel.Refused;

/**
 * The visits of a batch, each in the state in which the orders before left it: what one has settled, the next one does not
 * see.
 */
final class OrderBatch {

    private final Map<UUID, OpenVisit> visits;
    private final Map<UUID, Set<String>> taken = new HashMap<>();

    /** @param registered by id; visits that were not registered before stand in their orders */
    OrderBatch(Map<UUID, OpenVisit> registered) {
        this.visits = registered;
    }

    /** @throws Refused if there is no such visit */
    OpenVisit visit(SettlementOrder order) {
        var visit = find(order);
        if (visit == null) {
            throw new Refused(ClaimsError.UNKNOWN_VISIT);
        }
        return visit.with(
                visit.fees().stream().filter(fee -> isOpen(order, fee)).toList());
    }

    @Nullable
    OpenVisit find(SettlementOrder order) {
        var unregistered = order.unregistered();
        return unregistered == null ? visits.get(order.visit()) : unregistered;
    }

    /** Whether nothing of the visit is left to be settled, once these fees are. */
    boolean isAllOf(SettlementOrder order, OpenVisit part) {
        var whole = find(order);
        var before = taken.getOrDefault(order.visit(), Set.of()).size();
        return whole != null && whole.fees().size() == before + part.fees().size();
    }

    void take(OpenVisit visit) {
        var serials = visit.fees().stream().map(VisitFee::serial).collect(Collectors.toSet());
        taken.computeIfAbsent(visit.id(), id -> new HashSet<>()).addAll(serials);
    }

    private boolean isOpen(SettlementOrder order, VisitFee fee) {
        var batch = order.chargeBatch();
        return (batch == null || batch.equals(fee.chargeBatch()))
                && !taken.getOrDefault(order.visit(), Set.of()).contains(fee.serial());
    }
}
