package org.medfund.demo.play;

import java.util.ArrayList;
import java.util.List;

/** Everything that can be wrong with a settlement is tried once, and refused by name. */
final class TryingWhatIsRefused {

    private final Stage stage;
    private final NationalAttempts national;

    TryingWhatIsRefused(Stage stage, Counter counter, Played played) {
        this.stage = stage;
        this.national = new NationalAttempts(stage, counter, played);
    }

    void play() {
        stage.teller().heading("What is wrong is refused, and leaves nothing behind");
        var table = new TextTable(4, "tried", "answer", "code", "says");
        var surprises = new ArrayList<String>();
        for (var attempt : attempts()) {
            var outcome = attempt.action().apply(stage);
            table.row(attempt.what(), outcome.answer(), outcome.code(), outcome.says());
            if (!outcome.code().equals(attempt.code())) {
                surprises.add(attempt.what() + " was expected to be refused as " + attempt.code());
            }
        }
        stage.teller().table(table);
        surprises.forEach(stage.teller()::line);
        var same = national.isTheSameAgain();
        stage.teller().line("the very same record again is " + (same ? "the same settlement" : "ANOTHER settlement"));
    }

    private List<Attempt> attempts() {
        var all = new ArrayList<Attempt>();
        all.addAll(national.unreadable());
        all.addAll(national.wrongFees());
        all.addAll(national.wrongPatients());
        all.addAll(national.wrongSenders());
        all.addAll(national.contradictions());
        all.addAll(ReadyMadeAttempts.wrongSums());
        all.addAll(ReadyMadeAttempts.wrongCallers());
        return all;
    }
}
