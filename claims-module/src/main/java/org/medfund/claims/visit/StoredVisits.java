package org.medfund.claims.visit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open visits over the tables. What is read after the locks were taken is what the last holder of the locks left. */
@Component
class StoredVisits implements OpenVisits {

    /** Parts of one visit that are settled together have a revision each, in their order. */
    private static final String TAKE = """
            WITH taken AS (
                SELECT *, row_number() OVER (PARTITION BY visit_id ORDER BY ord)::integer AS part
                FROM unnest(:visits::uuid[], :settlements::uuid[], :last::boolean[])
                    WITH ORDINALITY AS t (visit_id, settlement_id, last, ord)),
            lines AS (
                SELECT settlement_id, array_agg(serial ORDER BY serial) AS serials
                FROM unnest(:takers::uuid[], :serials::text[]) AS l (settlement_id, serial) GROUP BY settlement_id),
            next AS (
                UPDATE visit v SET revision = v.revision + t.parts
                FROM (SELECT visit_id, max(part) AS parts FROM taken GROUP BY visit_id) t WHERE v.id = t.visit_id
                RETURNING v.region, v.id, v.revision - t.parts AS before)
            INSERT INTO visit_settlement (region, visit_id, settlement_id, revision, serials, last, recorded_at)
            SELECT region, id, settlement_id, before + part, coalesce(serials, '{}'), last, :at
            FROM taken JOIN next ON next.id = taken.visit_id LEFT JOIN lines USING (settlement_id)""";

    private static final String LATER = """
            SELECT EXISTS (
                SELECT FROM visit_settlement s
                JOIN visit v ON v.region = s.region AND v.id = s.visit_id AND v.stay
                JOIN visit_settlement_in_force l
                  ON l.region = s.region AND l.visit_id = s.visit_id AND l.revision > s.revision
                WHERE s.settlement_id = ANY (:settlements) AND l.settlement_id <> ALL (:settlements))""";
    private static final String REOPEN = """
            WITH reversed AS (
                SELECT s.visit_id, s.settlement_id FROM visit_settlement s JOIN visit v ON v.region = s.region AND v.id = s.visit_id
                WHERE s.settlement_id = ANY (:settlements) ORDER BY v.id FOR UPDATE OF v),
            next AS (
                UPDATE visit SET revision = revision + 1 WHERE id IN (SELECT visit_id FROM reversed)
                RETURNING region, id, revision)
            INSERT INTO visit_settlement_reversed (region, visit_id, settlement_id, revision, recorded_at)
            SELECT region, id, settlement_id, revision, :at FROM reversed JOIN next ON next.id = reversed.visit_id""";

    private final VisitRows visits;
    private final FeeRows fees;
    private final JdbcClient db;
    private final Clock clock;

    StoredVisits(VisitRows visits, FeeRows fees, JdbcClient db, Clock clock) {
        this.visits = visits;
        this.fees = fees;
        this.db = db;
        this.clock = clock;
    }

    private record Line(UUID settlement, String serial) {}

    @Override
    public Map<UUID, OpenVisit> lock(Collection<UUID> ids) {
        visits.lock(ids);
        return read(ids);
    }

    @Override
    public Map<UUID, OpenVisit> read(Collection<UUID> ids) {
        var open = fees.open(ids);
        var read = new HashMap<UUID, OpenVisit>();
        for (var stored : visits.find(ids)) {
            if (!stored.cancelled()) {
                var id = stored.visit().id();
                read.put(id, stored.visit().with(open.getOrDefault(id, List.of())));
            }
        }
        return read;
    }

    @Override
    public void settled(Collection<Settled> taken) {
        var lines = taken.stream()
                .flatMap(one -> one.serials().stream().map(serial -> new Line(one.settlement(), serial)))
                .toList();
        db.sql(TAKE)
                .param("visits", taken.stream().map(Settled::visit).toArray(UUID[]::new))
                .param("settlements", taken.stream().map(Settled::settlement).toArray(UUID[]::new))
                .param("takers", lines.stream().map(Line::settlement).toArray(UUID[]::new))
                .param("serials", lines.stream().map(Line::serial).toArray(String[]::new))
                .param("last", taken.stream().map(Settled::last).toArray(Boolean[]::new))
                .param("at", now())
                .update();
    }

    @Override
    public void reopened(Collection<UUID> settlements) {
        db.sql(REOPEN)
                .param("settlements", settlements.toArray(UUID[]::new))
                .param("at", now())
                .update();
    }

    @Override
    public boolean haveLaterParts(Collection<UUID> settlements) {
        return db.sql(LATER)
                .param("settlements", settlements.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
