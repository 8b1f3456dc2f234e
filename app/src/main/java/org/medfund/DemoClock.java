package org.medfund;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.medfund.kernel.Shanghai;

/**
 * The time of the demo. It stands at two in the afternoon of the working day after the business date that is played, past
 * the cut-off, and runs on from there, so that a day can be played, closed and paid without waiting for it. It only ever
 * goes forward, also over restarts: the day reached is kept in the data folder. Tokens and database leases keep real time.
 */
final class DemoClock extends Clock {

    private static final LocalTime PAST_CUT_OFF = LocalTime.of(14, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalDate BEFORE_THE_FIRST = LocalDate.of(2026, 2, 13);

    private final Path file;
    private volatile Duration ahead;

    DemoClock(Path file) {
        this.file = file;
        this.ahead = aheadBy(reached(file).plusDays(1), MORNING);
    }

    /** Makes it the day on which a business date is paid, if it is not later already. */
    void playing(LocalDate day) {
        var wanted = aheadBy(day, PAST_CUT_OFF);
        if (wanted.compareTo(ahead) > 0) {
            ahead = wanted;
        }
        write(Shanghai.dateOf(instant()));
    }

    private static Duration aheadBy(LocalDate day, LocalTime time) {
        return Duration.between(
                Instant.now(), day.atTime(time).atZone(Shanghai.ZONE).toInstant());
    }

    private static LocalDate reached(Path file) {
        try {
            return Files.exists(file) ? LocalDate.parse(Files.readString(file).strip()) : BEFORE_THE_FIRST;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(LocalDate day) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, day.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return Shanghai.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
