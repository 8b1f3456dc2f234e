package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoClockTests {

    private static final LocalDate PAYDAY = LocalDate.parse("2026-02-24");

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void inAFolderOfItsOwn() {
        file = folder.resolve("demo-clock");
    }

    @Test
    void beginsOnTheFirstBusinessDate() {
        assertThat(LocalDate.now(new DemoClock(file))).isEqualTo("2026-02-14");
    }

    /** Then everything of the date has happened, and the date is not over. */
    @Test
    void isMovedToTheEveningOfADateThatIsSettled() {
        var clock = new DemoClock(file);
        clock.settling(PAYDAY);
        assertThat(LocalDate.now(clock)).isEqualTo(PAYDAY);
        assertThat(LocalTime.now(clock)).isBetween(LocalTime.of(21, 45), LocalTime.of(21, 46));
        clock.playing(PAYDAY);
        assertThat(LocalTime.now(clock)).isAfterOrEqualTo(LocalTime.of(21, 45));
    }

    /** What was decided before a death must not lie in the future of who starts again. */
    @Test
    void goesOnAfterARestart() {
        var before = new DemoClock(file).instant();
        assertThat(new DemoClock(file).instant()).isAfterOrEqualTo(before);
    }

    @Test
    void goesOnAfterARestartOnceItWasMoved() {
        var clock = new DemoClock(file);
        clock.playing(PAYDAY);
        var before = clock.instant();
        assertThat(LocalDate.now(clock)).isEqualTo(PAYDAY);
        assertThat(new DemoClock(file).instant()).isAfterOrEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PT", "\u0000\u0000", "2026-02-24"})
    void beginsAnewWhereWhatItKeptIsTorn(String torn) throws IOException {
        Files.writeString(file, torn);
        assertThat(LocalDate.now(new DemoClock(file))).isEqualTo("2026-02-14");
        assertThat(LocalDate.now(new DemoClock(file))).isEqualTo("2026-02-14");
    }

    @Test
    void goesOnFromTheLastDayPlayedOnTheDataOfAnOlderVersion() throws IOException {
        Files.writeString(folder.resolve("demo-day"), PAYDAY.toString());
        assertThat(LocalDate.now(new DemoClock(file))).isEqualTo(PAYDAY.plusDays(1));
    }

    @Test
    void leavesNothingBesideItsFile() {
        new DemoClock(file).playing(PAYDAY);
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void isNeverMovedBack() {
        var clock = new DemoClock(file);
        clock.playing(PAYDAY);
        clock.playing(PAYDAY.minusDays(5));
        assertThat(LocalDate.now(clock)).isEqualTo(PAYDAY);
    }
}
