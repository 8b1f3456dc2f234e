package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import medfundtest.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** {@code medfund replay} beside a running Medfund, as an auditor runs it. */
@ExtendWith(OutputCaptureExtension.class)
class ReplayCommandTests {

    private static final RunningMedfund MEDFUND = PlayedDay.shared().medfund();

    @TempDir
    private Path folder;

    @BeforeAll
    static void everythingIsFollowed() {
        MEDFUND.drain();
    }

    @Test
    void endsWellWhereEveryTableEqualsItsReplay(CapturedOutput told) {
        assertThat(replay()).isZero();
        assertThat(told)
                .containsPattern("The trail: [\\d,]+ events up to the last of [1-9][\\d,]* signed checkpoints.*: sound")
                .contains("payout_line")
                .contains("Every table equals its replay")
                .doesNotContain("DIFFERENT");
    }

    /** The line of 60.00 yuan, of which 95 % are paid. */
    @Test
    void namesTheTableAndTheRowOfOnePlantedFenAndEndsBadly(CapturedOutput told) {
        var administrator = new Plant(MEDFUND.database());
        var planted = "UPDATE payout_line SET base_fen = %d, amount_fen = %d WHERE amount_fen = %d";
        administrator.change(planted.formatted(6001, 5701, 5700));
        try {
            assertThat(replay()).isOne();
        } finally {
            administrator.change(planted.formatted(6000, 5700, 5701));
        }
        assertThat(lines(told, ".* DIFFERENT")).singleElement().asString().startsWith("payout_line ");
        assertThat(lines(told, "    live .*")).singleElement().asString().contains(",6001,5701,");
        assertThat(lines(told, "    rebuilt .*")).singleElement().asString().contains(",6000,5700,");
        assertThat(told).contains("1 tables differ");
    }

    /** I6, I8: whoever changes what was sealed is found out, though nothing that follows from it differs. */
    @Test
    void namesTheEventThatIsNotWhatWasSealed(CapturedOutput told) {
        var administrator = new Plant(MEDFUND.database());
        var forged =
                "UPDATE trail_event SET recorded_at = recorded_at %s WHERE global_index = (SELECT min(global_index) FROM trail_event)";
        administrator.change(forged.formatted("+ interval '1 second'"));
        try {
            assertThat(replay()).isOne();
        } finally {
            administrator.change(forged.formatted("- interval '1 second'"));
        }
        assertThat(told).contains(": NOT SOUND").contains("leaf 0 is not the event at index");
    }

    private int replay() {
        return Medfund.replay(
                "--spring.datasource.url=" + MEDFUND.database().url(),
                "--spring.datasource.password=" + TestDatabase.APP_PASSWORD,
                "--medfund.owner.password=owner",
                "--medfund.trail.seal.key-file=" + MEDFUND.folder() + "/seal.key",
                "--medfund.data=" + folder);
    }

    private static List<String> lines(CapturedOutput told, String form) {
        return told.toString().lines().filter(line -> line.matches(form)).toList();
    }
}
