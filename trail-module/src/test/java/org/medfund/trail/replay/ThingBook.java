package org.medfund.trail.replay;

import java.util.List;
import java.util.Set;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Money;
import org.medfund.trail.FollowerContext;
import org.medfund.trail.ThingHappened;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailFollower;
import org.springframework.stereotype.Component;

/** A small projection: the sum of each thing; and a decision: what reaches ten fen for the first time is published. */
@Component
public class ThingBook implements TrailFollower {

    public static final String DDL = """
            CREATE SCHEMA accounting;
            CREATE TABLE accounting.thing_book (thing text PRIMARY KEY, times bigint NOT NULL CHECK (times > 0),
                                                amount_fen bigint NOT NULL);
            CREATE VIEW accounting.thing_v1 WITH (security_invoker = true) AS
                SELECT b.thing, b.amount_fen, (SELECT max(global_index) FROM trail.trail_event) AS latest
                FROM accounting.thing_book b;
            CREATE VIEW accounting.thing_count_v1 AS SELECT count(*) AS things FROM accounting.thing_v1""";

    @Override
    public String name() {
        return "thing-book";
    }

    @Override
    public Set<String> types() {
        return Set.of(ThingHappened.TYPE);
    }

    @Override
    public Set<String> derives() {
        return Set.of("thing_book");
    }

    @Override
    public void apply(List<TrailEvent> events, FollowerContext context) {
        events.forEach(event -> apply(event.payload(ThingHappened.class), context));
    }

    private void apply(ThingHappened happened, FollowerContext context) {
        context.db()
                .sql("""
                        INSERT INTO thing_book (thing, times, amount_fen) VALUES (:thing, 1, :fen)
                        ON CONFLICT (thing) DO UPDATE SET times = thing_book.times + 1,
                            amount_fen = thing_book.amount_fen + excluded.amount_fen""")
                .param("thing", happened.thing())
                .param("fen", happened.amountFen().fen())
                .update();
        if (happened.amountFen().equals(Money.ofFen(10))) {
            context.publish(ThingHappened.of(happened.thing() + "-reward", 1), Actor.system(name()));
        }
    }
}
