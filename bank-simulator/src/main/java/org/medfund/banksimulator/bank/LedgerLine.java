package org.medfund.banksimulator.bank;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the ledger file.
 *
 * @param sequence 1, 2, 3 and so on without a hole
 * @param until the sequence of the last line written in the same breath; when that line is missing, none of them counts
 * @param recordedAt the wall clock (UTC), evidence only
 * @param bookingDate the bank's day in Asia/Shanghai
 */
record LedgerLine(long sequence, long until, Instant recordedAt, LocalDate bookingDate, LedgerEntry entry) {

    /** The bank's reference of what this line books, as statements show it. */
    String reference() {
        return "BK%012d".formatted(sequence);
    }

    LedgerLine closedBy(long last) {
        return new LedgerLine(sequence, last, recordedAt, bookingDate, entry);
    }
}
