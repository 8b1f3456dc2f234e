package org.medfund;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.medfund.demo.DemoTime;
import org.medfund.kernel.Shanghai;

/**
 * The time of the demo. It begins in the morning of the first business date and is moved to the evening of each business date,
 * when institutions settle what happened on it, and to two in the afternoon, past the cut-off, of each day on which one is
 * paid, so that a day can be played, closed and paid without waiting for it. It only ever goes forward, also over restarts,
 * because what it is ahead of real time is kept in the data folder: so nothing that was decided lies in the future of who
 * starts again. Where that is lost or unreadable, and on the data of a version that kept the last day played and no more, it
 * begins on the morning after that day. Tokens and database leases keep real time.
 */
final class DemoClock extends Clock implements DemoTime {

    private static final LocalTime PAST_CUT_OFF = LocalTime.of(14, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 45);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalDate BEFORE_THE_FIRST = LocalDate.of(2026, 2, 13);
    private static final String LAST_DAY_PLAYED = "demo-day";

    private final Path file;
    private volatile Duration ahead;

    DemoClock(Path file) {
        this.file = file;
        this.ahead = kept(file);
        keep();
    }

    @Override
    public Instant now() {
        return instant();
    }

    /** Makes it the evening of a business date, if it is not later already. */
    @Override
    public void settling(LocalDate date) {
        forward(aheadBy(date, EVENING));
    }

    /** Makes it the day on which a business date is paid, if it is not later already. */
    @Override
    public void playing(LocalDate day) {
        forward(aheadBy(day, PAST_CUT_OFF));
    }

    private void forward(Duration wanted) {
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
            return Duration.parse(Files.readString(file).strip());
        } catch (IOException | DateTimeParseException noneOrTorn) {
            return aheadBy(lastDay(file.resolveSibling(LAST_DAY_PLAYED)).plusDays(1), MORNING);
        }
    }

    private static LocalDate lastDay(Path file) {
        try {
            return LocalDate.parse(Files.readString(file).strip());
        } catch (IOException | DateTimeParseException noneOrTorn) {
            return BEFORE_THE_FIRST;
        }
    }

    /** Whole or not at all, whatever dies meanwhile. */
    private void keep() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var whole = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), ahead.toString());
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
