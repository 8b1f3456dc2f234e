package org.medfund.claims.burden;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.medfund.claims.person.filing.Filings;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads burdens as they stand: out of the accumulators of all insurances of the year, less what supplementary funds paid, which
 * no accumulator holds, and what was granted on application; so that no fen of burden is assisted twice (S4-B3a, S4-C3c).
 */
@Component
class Burdens {

    private static final String YEAR = """
        SELECT coalesce(sum(self_paid_fen), 0)::bigint,
               coalesce(sum(serious_illness_fen + assistance_fen), 0)::bigint
                   + (SELECT coalesce(sum(granted_fen), 0)::bigint FROM assistance_stage
                      WHERE region = :region AND person_id = :person AND year = :year)
        FROM accumulator WHERE region = :region AND person_id = :person AND year = :year AND disease = ''\
        """;
    private static final String CARE = """
        WITH moved AS (
            SELECT c.*, m.self_paid_fen
            FROM (SELECT s.id, s.region AS place, s.begin_at, s.setl_time AS decided_at, r.emergency,
                         s.civil_servant_fen + s.enterprise_fen + s.other_fen AS supplements_fen
                  FROM settlement_benefit b
                  JOIN settlement s ON s.region = b.region AND s.business_date = b.business_date AND s.id = b.settlement_id
                  CROSS JOIN LATERAL (SELECT v.emergency FROM visit_record v
                                      WHERE v.region = b.region AND v.visit_id = b.visit_id
                                      ORDER BY v.revision DESC LIMIT 1) r
                  WHERE b.person_id = :person AND b.business_date BETWEEN make_date(:year, 1, 1) AND make_date(:year, 12, 31)
                  UNION ALL
                  SELECT m.id, b.region, (b.content::jsonb ->> 'beganAt')::timestamptz, m.recorded_at,
                         (b.content::jsonb ->> 'emergency')::boolean,
                         m.civil_servant_fen + m.enterprise_fen + m.other_fen
                  FROM manual_reimbursement m JOIN self_paid_bill b ON b.id = m.bill_id
                  WHERE m.person_id = :person) c
            JOIN accumulator_movement m ON m.cause_id = c.id
            WHERE m.region = :region AND m.person_id = :person AND m.year = :year AND m.disease = '' AND m.self_paid_fen > 0
              AND NOT EXISTS (SELECT FROM accumulator_movement g
                              WHERE g.reverses_id = m.cause_id AND g.region = m.region AND g.person_id = m.person_id))
        SELECT place, begin_at, decided_at, emergency, self_paid_fen, supplements_fen FROM moved\
        """;
    private static final String BURDENED = """
        SELECT person_id FROM accumulator
        WHERE region = :region AND year = :year AND disease = '' AND person_id > :after
        GROUP BY person_id HAVING sum(self_paid_fen - serious_illness_fen - assistance_fen) >= :least
        ORDER BY person_id LIMIT :limit\
        """;

    private final JdbcClient db;
    private final Filings filings;

    Burdens(JdbcClient db, Filings filings) {
        this.db = db;
        this.filings = filings;
    }

    Burden of(RegionCode region, UUID person, InsuranceYear year) {
        var cares = cares(region, person, year);
        var filed = filings.find(List.of(person)).getOrDefault(person, List.of());
        var supplements = Money.sum(cares.stream().map(Care::supplements));
        var referred = Money.sum(cares.stream()
                .filter(care -> care.isDulyReferredInProvince(region, filed))
                .map(Care::selfPaid));
        return db.sql(YEAR)
                .param("region", region.value())
                .param("person", person)
                .param("year", year.value())
                .query((row, n) -> new Burden(
                        Money.ofFen(row.getLong(1)), Money.ofFen(row.getLong(2)).plus(supplements), referred))
                .single();
    }

    /** Those whose accumulators leave so much at least, in the order of their ids. */
    List<UUID> burdened(RegionCode region, InsuranceYear year, Money least, UUID after, int limit) {
        return db.sql(BURDENED)
                .param("region", region.value())
                .param("year", year.value())
                .param("least", least.fen())
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<Care> cares(RegionCode region, UUID person, InsuranceYear year) {
        return db.sql(CARE)
                .param("region", region.value())
                .param("person", person)
                .param("year", year.value())
                .query(Burdens::care)
                .list();
    }

    private static Care care(ResultSet row, int n) throws SQLException {
        return new Care(
                new RegionCode(row.getString(1)),
                Shanghai.dateOf(row.getObject(2, OffsetDateTime.class).toInstant()),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getBoolean(4),
                Money.ofFen(row.getLong(5)),
                Money.ofFen(row.getLong(6)));
    }
}
