package org.medfund.claims.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.kernel.RegionCode;

/** S1-3.9: what each side may do to a ticket in each state, and what it leads to. */
class TicketTests {

    private static final RegionCode ASKING = new RegionCode("610737");
    private static final RegionCode ANSWERING = new RegionCode("610738");
    private static final RegionCode THIRD = new RegionCode("610739");
    private static final LocalDate DUE = LocalDate.of(2026, 2, 27);

    /** Every transition of the diagram. */
    @ParameterizedTest
    @CsvSource({
        "ASK,              610738, ANSWER, ANSWERED",
        "ASK,              610737, CLOSE,  CLOSED",
        "ASK ANSWER,       610738, ANSWER, ANSWERED",
        "ASK ANSWER,       610737, ASK,    OPEN",
        "ASK ANSWER,       610737, CLOSE,  CLOSED",
        "ASK ANSWER ASK,   610738, ANSWER, ANSWERED",
        "ASK ANSWER ASK,   610737, CLOSE,  CLOSED"
    })
    void isAllowed(String before, String by, TicketStep step, TicketState after) {
        var ticket = ticket(before);
        assertThat(ticket.admits(step, new RegionCode(by))).isTrue();
        assertThat(ticket(before + " " + step).stateOn(DUE)).isEqualTo(after);
    }

    /** Everything else, for each of the states; a third area may do nothing in any. */
    @ParameterizedTest
    @CsvSource({
        "ASK,              610737, ASK",
        "ASK,              610737, ANSWER",
        "ASK,              610738, ASK",
        "ASK,              610738, CLOSE",
        "ASK ANSWER,       610737, ANSWER",
        "ASK ANSWER,       610738, ASK",
        "ASK ANSWER,       610738, CLOSE",
        "ASK ANSWER CLOSE, 610737, ASK",
        "ASK ANSWER CLOSE, 610737, ANSWER",
        "ASK ANSWER CLOSE, 610737, CLOSE",
        "ASK ANSWER CLOSE, 610738, ASK",
        "ASK ANSWER CLOSE, 610738, ANSWER",
        "ASK ANSWER CLOSE, 610738, CLOSE",
        "ASK,              610739, ASK",
        "ASK,              610739, ANSWER",
        "ASK,              610739, CLOSE",
        "ASK ANSWER,       610739, ASK",
        "ASK ANSWER,       610739, ANSWER",
        "ASK ANSWER,       610739, CLOSE",
        "ASK CLOSE,        610739, ASK",
        "ASK CLOSE,        610739, ANSWER",
        "ASK CLOSE,        610739, CLOSE"
    })
    void isForbidden(String before, String by, TicketStep step) {
        assertThat(ticket(before).admits(step, new RegionCode(by))).isFalse();
    }

    /** S1-3.9: escalated from the day after its date on, as long as nobody answered or closed it. */
    @ParameterizedTest
    @CsvSource({
        "ASK,            2026-02-27, OPEN",
        "ASK,            2026-02-28, ESCALATED",
        "ASK ANSWER,     2026-02-28, ANSWERED",
        "ASK ANSWER ASK, 2026-02-28, ESCALATED",
        "ASK CLOSE,      2026-02-28, CLOSED"
    })
    void isEscalatedByTheDate(String steps, LocalDate today, TicketState state) {
        assertThat(ticket(steps).stateOn(today)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"610737, true", "610738, true", "610739, false", "610000, false"})
    void hasTwoSides(String region, boolean side) {
        assertThat(ticket("ASK").isSide(new RegionCode(region))).isEqualTo(side);
        assertThat(ticket("ASK").isUnder(THIRD)).isFalse();
    }

    private static Ticket ticket(String steps) {
        var entries = new ArrayList<Ticket.Entry>();
        for (var step : steps.split(" ", -1)) {
            entries.add(entry(entries.size() + 1, TicketStep.valueOf(step)));
        }
        return new Ticket(ASKING, new UUID(0, 1), ANSWERING, null, List.copyOf(entries));
    }

    private static Ticket.Entry entry(int no, TicketStep step) {
        @Nullable LocalDate due = step == TicketStep.ASK ? DUE : null;
        return new Ticket.Entry(no, step, "x", due, Instant.EPOCH, "li");
    }
}
