package org.medfund.claims.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.ReconciliationReminded;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.medfund.trail.PublishedEvents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds, once, each institution that has settlements on a date and sent no statement by the second day after it. Nothing is
 * paid meanwhile (S3-art12); the reminder itself is ours.
 */
@Component
class Reminding {

    private static final int DAYS = 2;

    private static final String SILENT = """
            SELECT s.region, s.institution, s.business_date, count(*), sum(s.fund_sum_fen)::bigint FROM settlement s
            WHERE s.region = ANY(:regions) AND s.business_date = :date
              AND NOT EXISTS (SELECT FROM reconciliation_statement t WHERE t.region = s.region
                              AND t.institution = s.institution AND t.business_date = s.business_date)
            GROUP BY s.region, s.institution, s.business_date ORDER BY s.region, s.institution""";
    private static final String REMIND = """
            INSERT INTO reconciliation_reminder (region, institution, business_date, reminded_at)
            SELECT r.region, r.institution, :date, :at
            FROM unnest(:regions::text[], :institutions::text[]) AS r (region, institution)
            ON CONFLICT (region, institution, business_date) DO NOTHING
            RETURNING region, institution""";

    private final JdbcClient db;
    private final PublishedEvents events;
    private final Clock clock;

    Reminding(JdbcClient db, PublishedEvents events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** Of whom and where. */
    private record Place(String region, String institution) {}

    /** The last business date that reminders are due for. */
    LocalDate lastDue() {
        return Shanghai.dateOf(clock.instant()).minusDays(DAYS);
    }

    /**
     * @return how many were reminded now
     * @throws Refused before the second day
     */
    @Transactional
    public int remind(Collection<RegionCode> regions, LocalDate date, Actor actor) {
        if (date.isAfter(lastDue())) {
            throw new Refused(
                    ClaimsError.REMINDER_TOO_EARLY,
                    new Violation("/date", "at the latest " + lastDue(), date.toString()));
        }
        var silent = silent(regions, date);
        var now = remember(silent, date);
        silent.stream().filter(event -> now.contains(place(event))).forEach(event -> events.publish(event, actor));
        return now.size();
    }

    private List<ReconciliationReminded> silent(Collection<RegionCode> regions, LocalDate date) {
        return db.sql(SILENT)
                .param("regions", regions.stream().map(RegionCode::value).toArray(String[]::new))
                .param("date", date)
                .query(Reminding::event)
                .list();
    }

    private Set<Place> remember(List<ReconciliationReminded> silent, LocalDate date) {
        return db.sql(REMIND)
                .param(
                        "regions",
                        silent.stream().map(event -> event.region().value()).toArray(String[]::new))
                .param(
                        "institutions",
                        silent.stream()
                                .map(event -> event.institution().value())
                                .toArray(String[]::new))
                .param("date", date)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Place(row.getString(1), row.getString(2)))
                .set();
    }

    private static Place place(ReconciliationReminded event) {
        return new Place(event.region().value(), event.institution().value());
    }

    private static ReconciliationReminded event(ResultSet row, int number) throws SQLException {
        return new ReconciliationReminded(
                new RegionCode(row.getString(1)),
                new InstitutionCode(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getInt(4),
                Money.ofFen(row.getLong(5)));
    }
}
