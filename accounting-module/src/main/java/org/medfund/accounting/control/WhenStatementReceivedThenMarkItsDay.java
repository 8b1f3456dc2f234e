package org.medfund.accounting.control;

import java.util.List;
import java.util.Set;
import org.medfund.payout.StatementReceived;
import org.medfund.trail.EventJson;
import org.medfund.trail.FollowerContext;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailFollower;
import org.springframework.stereotype.Component;

/**
 * Remembers for which days the bank's statement of an account has come, so that an entry that the bank has not reported
 * yet is told from one that is missing: of a day's statements the last one counts.
 */
@Component
class WhenStatementReceivedThenMarkItsDay implements TrailFollower {

    private static final String MARK = """
            INSERT INTO statement_day AS s (region, account, statement_date, trail_index)
            SELECT region, account, date, max("trailIndex")
              FROM jsonb_to_recordset(CAST(:days AS jsonb))
                   AS d(region text, account text, date date, "trailIndex" bigint)
             GROUP BY region, account, date ORDER BY region, account, date
            ON CONFLICT (region, account, statement_date)
            DO UPDATE SET trail_index = greatest(s.trail_index, excluded.trail_index)""";

    @Override
    public String name() {
        return "accounting-statements";
    }

    @Override
    public Set<String> types() {
        return Set.of(StatementReceived.TYPE);
    }

    @Override
    public Set<String> derives() {
        return Set.of("statement_day");
    }

    @Override
    public void apply(List<TrailEvent> events, FollowerContext context) {
        var days = events.stream().map(Day::of).toList();
        context.db().sql(MARK).param("days", EventJson.write(days)).update();
    }

    /** One statement with its place in the trail. */
    private record Day(String region, String account, String date, long trailIndex) {

        static Day of(TrailEvent event) {
            var statement = event.payload(StatementReceived.class);
            return new Day(
                    statement.region().value(),
                    statement.account(),
                    statement.date().toString(),
                    event.globalIndex());
        }
    }
}
