package org.medfund.banksimulator.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** An account and everything booked on it, in fen. Knows no rules: what is booked here was decided before. */
final class Account {

    private final String number;
    private final String name;
    private final LocalDate openedOn;
    private final long broughtForwardFen;
    private final List<Booking> bookings = new ArrayList<>();
    private final Map<String, Long> depositsByReference = new HashMap<>();
    private long balanceFen;
    private long reservedFen;
    private boolean closed;

    Account(LedgerEntry.AccountOpened opened, LocalDate openedOn) {
        this.number = opened.account();
        this.name = opened.name();
        this.openedOn = openedOn;
        this.broughtForwardFen = opened.balanceFen();
        this.balanceFen = opened.balanceFen();
    }

    void book(Booking booking) {
        balanceFen = Math.addExact(balanceFen, booking.amountFen());
        bookings.add(booking);
    }

    void deposit(Booking booking) {
        book(booking);
        depositsByReference.put(String.valueOf(booking.detail()), booking.amountFen());
    }

    /** Sets money aside; a negative amount gives it free again. */
    void reserve(long amountFen) {
        reservedFen = Math.addExact(reservedFen, amountFen);
    }

    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    boolean isNamed(String other) {
        return name.equals(other);
    }

    long availableFen() {
        return Math.subtractExact(balanceFen, reservedFen);
    }

    OptionalLong depositedUnder(String reference) {
        var amountFen = depositsByReference.get(reference);
        return amountFen == null ? OptionalLong.empty() : OptionalLong.of(amountFen);
    }

    boolean existedOn(LocalDate date) {
        return !date.isBefore(openedOn);
    }

    Statement statement(LocalDate date, Instant now) {
        var openingFen = bookings.stream()
                .filter(booking -> booking.bookedOn().isBefore(date))
                .mapToLong(Booking::amountFen)
                .reduce(broughtForwardFen, Math::addExact);
        var ofTheDay = bookings.stream()
                .filter(booking -> booking.bookedOn().equals(date))
                .toList();
        var closingFen = ofTheDay.stream().mapToLong(Booking::amountFen).reduce(openingFen, Math::addExact);
        return new Statement(number, name, date, now, openingFen, closingFen, asReported(ofTheDay));
    }

    private static List<Booking> asReported(List<Booking> bookings) {
        return bookings.stream()
                .flatMap(booking -> booking.reportedTwice() ? Stream.of(booking, booking) : Stream.of(booking))
                .toList();
    }

    AccountBalance balance() {
        return new AccountBalance(number, name, balanceFen, availableFen(), closed);
    }
}
