package org.medfund.demo;

import java.time.Duration;
import java.time.LocalDate;
import org.medfund.demo.client.BankClient;
import org.medfund.demo.client.MedfundClient;
import org.medfund.demo.client.NationalClient;
import org.medfund.demo.patients.DemoDay;
import org.medfund.demo.play.Day;
import org.medfund.demo.play.Stage;
import org.medfund.demo.play.Teller;
import org.medfund.demo.region.DemoRegion;
import org.medfund.kernel.Shanghai;

/** Plays one business day: the first one, or the working day after the last one that was closed. */
public final class Demo {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 14);
    private static final Duration TIME_TO_SETTLE = Duration.ofMinutes(30); // no date is begun that ends meanwhile

    private final DemoSettings settings;
    private final MedfundClient medfund;
    private final Teller teller;

    public Demo(DemoSettings settings) {
        this.settings = settings;
        this.medfund = new MedfundClient(settings.medfund());
        this.teller = new Teller(settings.out(), settings.terminal());
    }

    /** Whether the day ended with business, books and bank in agreement. */
    public boolean play() {
        var begin = System.nanoTime();
        var date = nextDate();
        var payday = payday(date);
        settings.time().settling(date);
        var region = DemoRegion.load();
        var stage = new Stage(
                medfund,
                new BankClient(settings.bank()),
                region,
                new DemoDay(region, date),
                settings.settlements(),
                teller);
        var agreed = new Day(stage, national(), settings.time(), payday).play();
        teller.heading(
                "The business day %s took %d seconds.".formatted(date, (System.nanoTime() - begin) / 1_000_000_000));
        if (settings.stays()) {
            new WhereToLook(settings, teller).tell(date);
        }
        return agreed;
    }

    private NationalClient national() {
        return new NationalClient(settings.medfund(), settings.time()::now, DemoRegion.CODE);
    }

    private LocalDate payday(LocalDate date) {
        return notPast(settings.nextWorkingDay().apply(date));
    }

    /** Medfund's time runs on while nobody plays; where a working day has passed, the next that comes takes its place. */
    private LocalDate notPast(LocalDate date) {
        var today = LocalDate.ofInstant(settings.time().now().plus(TIME_TO_SETTLE), Shanghai.ZONE);
        return date.isBefore(today) ? settings.nextWorkingDay().apply(today.minusDays(1)) : date;
    }

    /** The dates that were closed are in the trail; one that was broken off after its close is played to its end first. */
    private LocalDate nextDate() {
        var closed = medfund.all("auditor", "/api/trail?type=payout.close-ordered&limit=500&region=" + DemoRegion.CODE);
        if (closed.isEmpty()) {
            return notPast(FIRST);
        }
        var last = LocalDate.parse(closed.getLast().path("businessDate").asString());
        return isPaid(last) ? notPast(settings.nextWorkingDay().apply(last)) : last;
    }

    private boolean isPaid(LocalDate date) {
        var query = "?region=" + DemoRegion.CODE + "&date=" + date;
        var batches =
                medfund.get("finance", "/api/payout-batches" + query).mustBeOk().json();
        var instructions = medfund.get("finance", "/api/payout-instructions" + query)
                .mustBeOk()
                .json();
        return batches.valueStream()
                        .allMatch(batch -> batch.path("state").asString().equals("SENT"))
                && instructions
                        .path("items")
                        .valueStream()
                        .allMatch(i -> i.path("state").asString().equals("SETTLED"));
    }
}
