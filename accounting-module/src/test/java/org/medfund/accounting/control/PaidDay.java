package org.medfund.accounting.control;

import java.util.Map;
import java.util.UUID;
import org.medfund.accounting.Payments;
import org.medfund.accounting.Rows;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Ratio;
import org.medfund.payout.PayoutPaid;
import org.medfund.payout.PayoutReturned;
import org.springframework.stereotype.Component;

/** Writes down a closed day as its three sides leave it: lines, vouchers and the bank's statement. */
@Component
class PaidDay {

    private static final Ratio RATIO = Ratio.ofPercent("97");
    private static final String DAY = Payments.CLOSED.toString();

    private final Rows rows;
    private final Payments payments;

    PaidDay(Rows rows, Payments payments) {
        this.rows = rows;
        this.payments = payments;
    }

    /** A settlement under the employee insurance with its line in the batch. Answers its id. */
    UUID settled(String region, InstitutionCode institution, long pooledFen) {
        var id = Ids.next();
        rows.insert(
                "settlement",
                Map.of(
                        "region",
                        region,
                        "business_date",
                        DAY,
                        "id",
                        id.toString(),
                        "institution",
                        institution.value(),
                        "insutype",
                        "310",
                        "pooled_fen",
                        Long.toString(pooledFen)));
        rows.insert(
                "payout_line",
                Map.ofEntries(
                        Map.entry("region", region),
                        Map.entry("business_date", DAY),
                        Map.entry("settlement_id", id.toString()),
                        Map.entry("fund", "310100"),
                        Map.entry("institution", institution.value()),
                        Map.entry("insutype", "310"),
                        Map.entry("base_fen", Long.toString(pooledFen)),
                        Map.entry("ratio_ppm", Integer.toString(RATIO.ppm())),
                        Map.entry("amount_fen", Long.toString(line(pooledFen))),
                        Map.entry("batch_id", region + "-20260213-310100"),
                        Map.entry("close_date", DAY)));
        return id;
    }

    /** What a settlement's line pays. */
    static long line(long pooledFen) {
        return Money.ofFen(pooledFen).portion(RATIO).fen();
    }

    /** The batch's row of an institution, with what was carried in and out. */
    void batched(String region, InstitutionCode institution, long linesFen, long debitInFen) {
        var net = linesFen - debitInFen;
        rows.insert(
                "batch_institution",
                Map.of(
                        "region", region,
                        "batch_id", region + "-20260213-310100",
                        "institution", institution.value(),
                        "close_date", DAY,
                        "fund", "310100",
                        "lines_fen", Long.toString(linesFen),
                        "debit_in_fen", Long.toString(debitInFen),
                        "payable_fen", Long.toString(Math.max(net, 0)),
                        "debit_out_fen", Long.toString(Math.max(-net, 0))));
    }

    /** The bank confirmed it, and the voucher is posted. */
    PayoutPaid confirmed(String region, InstitutionCode institution, long fen) {
        var paid = Payments.paid(region, FundType.EMPLOYEE_POOLED, institution, fen);
        payments.happened(paid);
        return paid;
    }

    /** The bank's statement lists the payment. */
    void listed(PayoutPaid paid) {
        entry(paid, paid.bankReference(), "DEBIT");
    }

    /** The bank returned it: statement and voucher. */
    void returned(PayoutPaid paid) {
        PayoutReturned returned = Payments.returned(paid);
        payments.happened(returned);
        entry(paid, returned.bankReference(), "CREDIT");
    }

    void entry(PayoutPaid paid, String reference, String direction) {
        rows.insert(
                "bank_entry",
                Map.ofEntries(
                        Map.entry("region", paid.region().value()),
                        Map.entry("account", "6222000001"),
                        Map.entry("entry_ref", reference),
                        Map.entry("direction", direction),
                        Map.entry("amount_fen", Long.toString(paid.amountFen().fen())),
                        Map.entry("end_to_end_id", paid.endToEndId()),
                        Map.entry("returned", Boolean.toString(direction.equals("CREDIT"))),
                        Map.entry("remittance", "%s/20260213/310100/%s".formatted(paid.region(), paid.institution()))));
    }
}
