package org.medfund.accounting.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.medfund.accounting.VoucherKind;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.medfund.payout.PayoutPaid;
import org.medfund.payout.PayoutReturned;
import org.medfund.trail.TrailEvent;

/**
 * Money that moved between the expenditure account and an institution: what a payment and its return have in common.
 *
 * @param returned whether it came back
 * @param date     the bank's value date: cash basis (收付实现制), so also the posting date
 */
record Movement(
        boolean returned,
        RegionCode region,
        FundType fund,
        InstitutionCode institution,
        Money amount,
        LocalDate date,
        String endToEndId,
        Evidence evidence) {

    static Movement of(TrailEvent event) {
        return switch (event.type()) {
            case PayoutPaid.TYPE -> of(event.payload(PayoutPaid.class), event);
            case PayoutReturned.TYPE -> of(event.payload(PayoutReturned.class), event);
            default -> throw new IllegalArgumentException("no payout: " + event.type());
        };
    }

    private static Movement of(PayoutPaid paid, TrailEvent event) {
        var evidence = new Evidence(
                event.entry().eventId(),
                event.globalIndex(),
                paid.batchId(),
                paid.closeDate(),
                paid.endToEndId(),
                paid.bankReference(),
                paid.valueDate());
        return new Movement(
                false,
                paid.region(),
                paid.fund(),
                paid.institution(),
                paid.amountFen(),
                paid.valueDate(),
                paid.endToEndId(),
                evidence);
    }

    private static Movement of(PayoutReturned returned, TrailEvent event) {
        var evidence = new Evidence(
                event.entry().eventId(),
                event.globalIndex(),
                returned.batchId(),
                returned.closeDate(),
                returned.endToEndId(),
                returned.bankReference(),
                returned.valueDate());
        return new Movement(
                true,
                returned.region(),
                returned.fund(),
                returned.institution(),
                returned.amountFen(),
                returned.valueDate(),
                returned.endToEndId(),
                evidence);
    }

    Heading heading(VoucherKind kind) {
        var reverses = kind == VoucherKind.J10 ? source(VoucherKind.J3) : null;
        return new Heading(region, fund.book(), fund, kind, date, source(kind), reverses, evidence);
    }

    PostingFacts facts(Map<String, String> names) {
        return new PostingFacts(amount, institution, names);
    }

    /** The vouchers that concern it: the payment's and the return's. */
    List<SourceKey> keys() {
        return List.of(new SourceKey(region, source(VoucherKind.J3)), new SourceKey(region, source(VoucherKind.J10)));
    }

    private String source(VoucherKind kind) {
        return kind + ":" + endToEndId;
    }
}
