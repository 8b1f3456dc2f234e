package org.medfund.banksimulator.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One account on one booking date.
 *
 * @param openingFen booked balance before the day's first entry, in fen
 * @param closingFen booked balance after its last entry so far, in fen; money reserved but not settled is still in it
 * @param bookings in the order of booking; one may stand here twice when a fault asks for it
 */
public record Statement(
        String account,
        String name,
        LocalDate date,
        Instant createdAt,
        long openingFen,
        long closingFen,
        List<Booking> bookings) {

    public Statement {
        bookings = List.copyOf(bookings);
    }
}
