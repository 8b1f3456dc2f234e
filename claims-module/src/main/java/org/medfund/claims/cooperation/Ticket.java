package org.medfund.claims.cooperation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.RegionCode;

/**
 * A problem that one area asks another about (协同处理问题机制; S1-3.9).
 *
 * @param asking     the area that asks
 * @param id         of the ticket
 * @param answering  the area that is asked
 * @param settlement what it is about, of either side; null if it is told in words alone
 * @param entries    what was done, in its order; the first one asks
 */
record Ticket(
        RegionCode asking,
        UUID id,
        RegionCode answering,
        @Nullable UUID settlement,
        List<Entry> entries) {

    Ticket {
        entries = List.copyOf(entries);
    }

    /**
     * One step.
     *
     * @param no    from 1
     * @param step  what was done
     * @param text  in words
     * @param dueOn of ASK, the Shanghai date by which it is to be answered; it stays as it was counted
     * @param at    when, to the microsecond
     * @param actor who
     */
    record Entry(
            int no, TicketStep step, String text, @Nullable LocalDate dueOn, Instant at, String actor) {}

    boolean isSide(RegionCode region) {
        return region.equals(asking) || region.equals(answering);
    }

    /** Whether a province is over one of the sides. */
    boolean isUnder(RegionCode province) {
        return province.equals(asking.province()) || province.equals(answering.province());
    }

    TicketState stateOn(LocalDate today) {
        var last = entries.getLast();
        return switch (last.step()) {
            case ASK -> last.dueOn() != null && today.isAfter(last.dueOn()) ? TicketState.ESCALATED : TicketState.OPEN;
            case ANSWER -> TicketState.ANSWERED;
            case CLOSE -> TicketState.CLOSED;
        };
    }

    /** Whether a side may do that now; the date does not matter, a late answer is one. */
    boolean admits(TicketStep step, RegionCode by) {
        var last = entries.getLast().step();
        return switch (step) {
            case ASK -> by.equals(asking) && last == TicketStep.ANSWER;
            case ANSWER -> by.equals(answering) && last != TicketStep.CLOSE;
            case CLOSE -> by.equals(asking) && last != TicketStep.CLOSE;
        };
    }
}
