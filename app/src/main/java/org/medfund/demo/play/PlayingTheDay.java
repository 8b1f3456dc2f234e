package org.medfund.demo.play;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.medfund.demo.client.Answer;
import org.medfund.demo.patients.DemoSettlement;
import org.medfund.demo.patients.NationalRecord;

/**
 * The institutions settle with their patients. Who is insured here is settled from fee lines at the national interface; of
 * who is insured elsewhere the benefit comes from there, as a ready-made record. Some take a settlement back.
 */
final class PlayingTheDay {

    private static final int BUSY = 503;
    private static final String SETTLEMENTS = "/api/settlements";

    private final Stage stage;
    private final Counter counter;
    private final Played played;

    PlayingTheDay(Stage stage, Counter counter, Played played) {
        this.stage = stage;
        this.counter = counter;
        this.played = played;
    }

    void play() {
        stage.teller()
                .heading("%d institutions settle %,d visits and purchases of %s"
                        .formatted(stage.region().active().size(), stage.settlements(), stage.date()));
        var work = new AtATime(stage.teller());
        work.each("settled ", IntStream.range(0, stage.settlements()).toArray(), this::settle);
        var taken = IntStream.range(0, stage.settlements())
                .filter(number -> stage.day().settlement(number).isReversed())
                .toArray();
        work.each("reversed", taken, this::reverse);
        stage.teller()
                .line("%,d from fee lines at the national interface, %,d ready-made by where the patient is insured"
                        .formatted(played.count() - played.readyMadeCount(), played.readyMadeCount()));
    }

    private void settle(int number) {
        var settlement = stage.day().settlement(number);
        var taken = settlement.person().isInsuredHere() ? counter.settle(settlement) : readyMade(settlement);
        played.taken(settlement, taken);
    }

    private Taken readyMade(DemoSettlement settlement) {
        return Taken.readyMade(settlement, post(settlement, SETTLEMENTS, NationalRecord.of(settlement)));
    }

    private void reverse(int number) {
        var settlement = stage.day().settlement(number);
        var taken = played.taken(number);
        var path = SETTLEMENTS + "/" + taken.id() + "/reversal";
        played.reversed(
                settlement,
                taken.isReadyMade()
                        ? post(settlement, path, NationalRecord.reversalOf(settlement))
                        : counter.revoke(settlement, taken));
    }

    private String post(DemoSettlement settlement, String path, Object body) {
        var institution = settlement.institution().code();
        return patiently(() -> stage.medfund().post(institution, path, body))
                .json()
                .path("id")
                .asString();
    }

    /** Busy means: send it again. */
    private static Answer patiently(Supplier<Answer> call) {
        var answer = call.get();
        while (answer.status() == BUSY) {
            Waiting.pause();
            answer = call.get();
        }
        return answer.mustBeOk();
    }
}
