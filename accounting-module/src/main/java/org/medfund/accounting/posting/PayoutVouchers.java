package org.medfund.accounting.posting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.medfund.accounting.VoucherKind;
import org.medfund.accounting.VoucherLine;
import org.medfund.accounting.VoucherPosted;
import org.medfund.institutions.PolicyBooks;

/**
 * Drafts the vouchers of a run of payout events, in their order. Whatever order the bank's news arrive in, the books end the
 * same: a return that comes before its payment was heard of posts both.
 */
final class PayoutVouchers {

    private final List<Chart> charts;
    private final PolicyBooks policies;
    private final Map<SourceKey, List<VoucherLine>> booked = new HashMap<>();
    private final List<Voucher> drafts = new ArrayList<>();

    /** @param known what is posted already */
    PayoutVouchers(List<Chart> charts, PolicyBooks policies, Map<SourceKey, VoucherPosted> known) {
        this.charts = charts;
        this.policies = policies;
        known.forEach((key, posted) -> booked.put(key, posted.lines()));
    }

    List<Voucher> drafts() {
        return List.copyOf(drafts);
    }

    void add(Movement movement) {
        if (movement.returned()) {
            returned(movement);
        } else {
            paid(movement);
        }
    }

    /** A payment left the expenditure account (J3). */
    private void paid(Movement payment) {
        var chart = Chart.asOf(payment.date(), charts);
        var booking = DailyPayoutBooking.of(policies, payment.region(), payment.date());
        var names = Map.of("fund", payment.fund().code());
        draft(chart, chart.rule(VoucherKind.J3, booking.name()), payment.heading(VoucherKind.J3), payment.facts(names));
    }

    /**
     * It came back through its original channel (J10): what was debited then is credited now. Were the payment not booked
     * yet, it is first.
     */
    private void returned(Movement payment) {
        paid(payment);
        var original = Objects.requireNonNull(
                booked.get(payment.heading(VoucherKind.J3).key()));
        var chart = Chart.asOf(payment.date(), charts);
        var names = Map.of("reversed", debited(original));
        draft(
                chart,
                chart.rule(VoucherKind.J10, Receipt.RETURNED_PAYMENT.name()),
                payment.heading(VoucherKind.J10),
                payment.facts(names));
    }

    private void draft(Chart chart, PostingRule rule, Heading heading, PostingFacts facts) {
        if (!booked.containsKey(heading.key())) {
            var voucher = Posting.voucher(chart, rule, heading, facts);
            booked.put(heading.key(), voucher.lines());
            drafts.add(voucher);
        }
    }

    private static String debited(List<VoucherLine> lines) {
        return lines.stream()
                .filter(line -> line.debitFen().isPositive())
                .map(VoucherLine::account)
                .findFirst()
                .orElseThrow();
    }
}
