package org.medfund.demo.play;

import java.time.LocalDate;
import org.medfund.demo.DemoTime;
import org.medfund.demo.client.NationalClient;

/** A business day from its first settlement to its seal. */
public final class Day {

    private final Stage stage;
    private final NationalClient national;
    private final DemoTime time;
    private final LocalDate payday;

    /** @param payday the working day after, when the bank pays */
    public Day(Stage stage, NationalClient national, DemoTime time, LocalDate payday) {
        this.stage = stage;
        this.national = national;
        this.time = time;
        this.payday = payday;
    }

    /** Whether business, books and bank agree at its end. */
    public boolean play() {
        var played = new Played(stage.day());
        var paying = new PayingTheDay(stage, payday);
        var insured = new Insured();
        var counter = new Counter(national, insured);
        new LoadingTheRegion(stage).play();
        new OpeningTheCounters(stage).play();
        new InsuringPersons(stage, insured).play();
        new FundingTheBank(stage, payday).play();
        new PlayingTheDay(stage, counter, played).play();
        new TryingWhatIsRefused(stage, counter, played).play();
        time.playing(payday);
        new ReconcilingTheDay(stage, played).play();
        paying.closeOneAccount();
        new ClosingTheDay(stage).play();
        paying.play();
        return new TellingTheDay(stage, played, payday).play();
    }
}
