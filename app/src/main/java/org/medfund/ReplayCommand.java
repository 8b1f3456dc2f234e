package org.medfund;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.medfund.trail.ModuleMigrations;
import org.medfund.trail.Replay;
import org.medfund.trail.TableComparison;
import org.medfund.trail.TrailProof;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * {@code medfund replay}: proves the trail against its seal, rebuilds the derived tables from it in a scratch schema, with the
 * followers of the running system, and compares them row by row with the live ones. The scratch schema stays, to be looked at.
 */
@Component
@Profile("replay")
class ReplayCommand {

    private static final String SCRATCH = "replayed";
    private static final int DIGEST_SHOWN = 16;

    private final TrailProof proof;
    private final Replay replay;
    private final MedfundDatabase database;
    private final PrintStream out;

    ReplayCommand(TrailProof proof, Replay replay, MedfundDatabase database) {
        this.proof = proof;
        this.replay = replay;
        this.database = database;
        this.out = System.out;
    }

    /** Whether the trail is what was sealed, and every table came out equal. */
    boolean run() {
        var sound = isSound(proof.verify());
        return rebuilt() && sound;
    }

    private boolean isSound(TrailProof.Report report) {
        out.printf(
                Locale.ROOT,
                "The trail: %,d events up to the last of %,d signed checkpoints, each computed again from what is stored: %s%n%n",
                report.events(),
                report.checkpoints(),
                report.isSound() ? "sound" : "NOT SOUND");
        report.contradictions().forEach(found -> out.println("    " + found));
        return report.isSound();
    }

    private boolean rebuilt() {
        out.println("Rebuilding " + replay.tables().size() + " derived tables from the trail into schema " + SCRATCH);
        replay.prepare(database.asOwner(), SCRATCH);
        var scratch = database.asApplication(ModuleMigrations.searchPath(SCRATCH));
        var report = replay.run(scratch, this::progress);
        out.printf(
                Locale.ROOT, "%,d applications of events up to position %,d.%n%n", report.events(), report.horizon());
        var tables = replay.compare(database.asOwner(), SCRATCH);
        show(tables);
        return tables.stream().allMatch(TableComparison::isEqual);
    }

    private void progress(long index, long horizon) {
        out.printf(Locale.ROOT, "  position %,d of %,d%n", index, horizon);
    }

    private void show(List<TableComparison> tables) {
        out.printf(Locale.ROOT, "%-34s %12s %12s  %-16s %s%n", "table", "live rows", "rebuilt", "sha-256 (live)", "");
        tables.forEach(this::show);
        var different = tables.stream().filter(table -> !table.isEqual()).count();
        out.println(
                different == 0
                        ? "\nEvery table equals its replay, row by row."
                        : "\n%d tables differ from their replay.".formatted(different));
    }

    private void show(TableComparison table) {
        out.printf(
                Locale.ROOT,
                "%-34s %,12d %,12d  %s %s%n",
                table.table(),
                table.liveRows(),
                table.rebuiltRows(),
                table.liveDigest().substring(0, DIGEST_SHOWN),
                table.isEqual() ? "equal" : "DIFFERENT");
        table.examples().forEach(row -> out.println("    " + row));
    }
}
