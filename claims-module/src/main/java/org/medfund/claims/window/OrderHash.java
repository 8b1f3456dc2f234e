package org.medfund.claims.window;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.claims.visit.VisitFee;
import org.medfund.kernel.Sha256;

/**
 * What makes an order the same when it comes again: everything that the institution says in it, and neither the time nor
 * the identifiers that we give. Fields are joined by U+001F, which no stored text contains.
 */
final class OrderHash {

    private static final String SEPARATOR = "\u001f";

    private OrderHash() {}

    static byte[] of(SettlementOrder order) {
        var unregistered = order.unregistered();
        var text = join(
                order.institution().code(),
                order.medinsSetlId(),
                unregistered == null ? order.visit() : visit(unregistered),
                order.person(),
                order.insurance().code(),
                order.medType(),
                order.chargeBatch(),
                order.accountUsed(),
                order.last(),
                sums(order.declared()));
        var invoiced = order.invoice() == null ? text : join(text, order.invoice());
        return Sha256.of(invoiced.getBytes(StandardCharsets.UTF_8));
    }

    private static String sums(DeclaredSums sums) {
        return join(sums.total(), sums.fullSelf(), sums.overLimit(), sums.firstSelf(), sums.inPolicy());
    }

    private static String visit(OpenVisit visit) {
        var fees = visit.fees().stream().map(OrderHash::fee).collect(Collectors.joining(SEPARATOR));
        return join(
                visit.insurance().code(),
                visit.insuredRegion(),
                visit.medType(),
                visit.beganAt(),
                visit.disease(),
                visit.doctor(),
                visit.emergency(),
                visit.injury(),
                fees);
    }

    private static String fee(VisitFee fee) {
        return join(
                fee.serial(),
                fee.itemCode(),
                fee.amount(),
                fee.quantity(),
                fee.price(),
                fee.occurredAt(),
                fee.selfPaid(),
                fee.outside(),
                fee.doctor());
    }

    private static String join(@Nullable Object... parts) {
        return Stream.of(parts).map(part -> Objects.toString(part, "")).collect(Collectors.joining(SEPARATOR));
    }
}
