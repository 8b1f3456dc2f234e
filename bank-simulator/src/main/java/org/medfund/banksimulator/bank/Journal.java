package org.medfund.banksimulator.bank;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes down what was decided: first in the books, then, all at once, in the ledger. When the ledger cannot be
 * written, the books know something that no file holds; such a bank answers nothing any more until it is restarted.
 */
final class Journal {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Books books;
    private final Ledger ledger;
    private final Clock clock;
    private final List<LedgerLine> unwritten = new ArrayList<>();
    private long lastSequence;
    private boolean broken;

    Journal(Books books, Ledger ledger, Clock clock, List<LedgerLine> history) {
        this.books = books;
        this.ledger = ledger;
        this.clock = clock;
        this.lastSequence = history.size();
        history.forEach(books::apply);
    }

    Books books() {
        return books;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The bank's day: the one it was set to, or today in Shanghai. */
    LocalDate bookingDate() {
        var fixed = books.fixedDate();
        return fixed == null ? LocalDate.ofInstant(now(), SHANGHAI) : fixed;
    }

    long lastSequence() {
        return lastSequence;
    }

    void record(LedgerEntry entry) {
        lastSequence++;
        var line = new LedgerLine(lastSequence, lastSequence, now(), dayOf(entry), entry);
        unwritten.add(line);
        books.apply(line);
    }

    /** The day is set from that day on, not from the one before. */
    private LocalDate dayOf(LedgerEntry entry) {
        return entry instanceof LedgerEntry.BookingDateSet(var date) ? date : bookingDate();
    }

    /** Makes everything recorded since the last time permanent, together or not at all. */
    void commit() {
        if (unwritten.isEmpty()) {
            return;
        }
        try {
            ledger.append(
                    unwritten.stream().map(line -> line.closedBy(lastSequence)).toList());
            unwritten.clear();
        } catch (IOException failed) {
            throw new BankRefusal(BankError.LEDGER_UNWRITABLE, "The ledger could not be written.", failed);
        }
    }

    /** Refuses all work after something was recorded and could not be committed. */
    void requireSound() {
        if (broken) {
            throw new BankRefusal(BankError.LEDGER_UNWRITABLE, "The bank stopped when a write failed; restart it.");
        }
    }

    void breakIfUnwritten() {
        broken |= !unwritten.isEmpty();
    }
}
