package org.medfund.trail;

import java.time.LocalDate;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/** A made-up fact for the trail's own tests. */
public record ThingHappened(RegionCode region, LocalDate businessDate, String thing, Money amountFen)
        implements PublishedEvent {

    public static final String TYPE = "test.thing-happened";

    public static ThingHappened of(String thing, long fen) {
        return new ThingHappened(new RegionCode("610900"), LocalDate.of(2026, 2, 13), thing, Money.ofFen(fen));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String stream() {
        return "thing/" + thing;
    }
}
