package org.medfund.demo.play;

import java.time.LocalDate;

/** A business day from its first settlement to its seal. */
public final class Day {

    private final Stage stage;
    private final LocalDate payday;

    /** @param payday the working day after, when the bank pays */
    public Day(Stage stage, LocalDate payday) {
        this.stage = stage;
        this.payday = payday;
    }

    /** Whether business, books and bank agree at its end. */
    public boolean play() {
        var played = new Played(stage.day());
        var paying = new PayingTheDay(stage, payday);
        new LoadingTheRegion(stage).play();
        new FundingTheBank(stage, payday).play();
        new PlayingTheDay(stage, played).play();
        new TryingWhatIsRefused(stage, played).play();
        new ReconcilingTheDay(stage, played).play();
        paying.closeOneAccount();
        new ClosingTheDay(stage).play();
        paying.play();
        return new TellingTheDay(stage, played).play();
    }
}
