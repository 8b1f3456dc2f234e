package org.medfund.payout;

import java.time.LocalDate;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * The bank's statement of an account and date has arrived; its entries stand in {@code bank_entry_v1} as the bank sent
 * them.
 *
 * @param region  the payer region
 * @param account the expenditure account (支出户)
 * @param date    the booking date that it covers
 * @param entries how many entries
 * @param sha256  the digest of the statement as received, hex
 */
public record StatementReceived(RegionCode region, String account, LocalDate date, int entries, String sha256)
        implements PublishedEvent {

    public static final String TYPE = "payout.statement-received";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return date;
    }

    @Override
    public String stream() {
        return "bank-statement/" + account + "/" + date;
    }
}
