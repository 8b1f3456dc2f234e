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
 * The time of the demo. It begins in the morning of the working day after the first business date and is moved to two in the
 * afternoon, past the cut-off, of each day on which a business date is paid, so that a day can be played, closed and paid
 * without waiting for it. It only ever goes forward, also over restarts, because what it is ahead of real time is kept in the
 * data folder: so nothing that was decided lies in the future of who starts again. Tokens and database leases keep real time.
 */
final class DemoClock extends Clock {

    private static final LocalTime PAST_CUT_OFF = LocalTime.of(14, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 14);

    private final Path file;
    private volatile Duration ahead;

    DemoClock(Path file) {
        this.file = file;
        this.ahead = kept(file);
        keep();
    }

    /** Makes it the day on which a business date is paid, if it is not later already. */
    void playing(LocalDate day) {
        var wanted = aheadBy(day, PAST_CUT_OFF);
        if (wanted.compareTo(ahead) > 0) {
            ahead = wanted;
            keep();
        }
    }

    private static Duration aheadBy(LocalDate day, LocalTime time) {
        return Duration.between(
                Instant.now(), day.atTime(time).atZone(Shanghai.ZONE).toInstant());
    }

    private static Duration kept(Path file) {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : aheadBy(FIRST_DAY, MORNING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, ahead.toString());
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
