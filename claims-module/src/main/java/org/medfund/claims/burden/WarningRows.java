package org.medfund.claims.burden;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.medfund.claims.burden.Thresholds.Step;
import org.medfund.claims.person.PersonEvidence.Head;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of warnings. */
@Component
class WarningRows {

    private static final String INSERT = """
        INSERT INTO burden_warning (region, person_id, revision, year, step, stage, whose, burden_fen, threshold_fen, recorded_at,
                                    actor, salt, sha256)
        VALUES (:region, :person, :revision, :year, :step, :stage, :whose, :burden, :threshold, :at, :actor, :salt, :sha256)\
        """;
    private static final String STEPS = """
        SELECT step FROM burden_warning
        WHERE region = :region AND year = :year AND person_id = :person AND (stage = 'AFTER') = :after\
        """;
    private static final String STAGE = """
        SELECT coalesce(max(stage), 'BEFORE') FROM assistance_stage
        WHERE region = :region AND person_id = :person AND year = :year\
        """;
    private static final String LIST = """
        SELECT w.person_id, w.step, w.whose, w.burden_fen, w.threshold_fen, w.recorded_at, coalesce(a.stage, 'BEFORE'), r.kind
        FROM (SELECT DISTINCT ON (person_id) * FROM burden_warning
              WHERE region = :region AND year = :year AND person_id > :after ORDER BY person_id, revision DESC) w
        LEFT JOIN assistance_stage a ON a.region = w.region AND a.person_id = w.person_id AND a.year = w.year
        LEFT JOIN LATERAL (
            SELECT kind FROM burden_relief r
            WHERE r.region = w.region AND r.person_id = w.person_id AND r.year = w.year AND r.revision > w.revision
            ORDER BY r.revision DESC LIMIT 1) r ON true
        WHERE r.kind IS NULL OR NOT :open
        ORDER BY w.person_id LIMIT :limit\
        """;

    private final JdbcClient db;

    WarningRows(JdbcClient db) {
        this.db = db;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the person was warned of that step before */
    void insert(Head head, InsuranceYear year, Step step, Stage stage, Money burden, SourceDigest digest) {
        head.bind(db.sql(INSERT), digest)
                .param("year", year.value())
                .param("step", step.step())
                .param("stage", stage.name())
                .param("whose", step.whose())
                .param("burden", burden.fen())
                .param("threshold", step.from().fen())
                .update();
    }

    /** Of which steps a person was warned, before assistance was granted or after it. */
    Set<Integer> steps(RegionCode region, UUID person, InsuranceYear year, Stage stage) {
        return db
                .sql(STEPS)
                .param("region", region.value())
                .param("person", person)
                .param("year", year.value())
                .param("after", stage == Stage.AFTER)
                .query(Integer.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    Stage stage(RegionCode region, UUID person, InsuranceYear year) {
        return Stage.valueOf(db.sql(STAGE)
                .param("region", region.value())
                .param("person", person)
                .param("year", year.value())
                .query(String.class)
                .single());
    }

    /** The last warning of each person; of those who are open, those alone that nobody was handed over for since. */
    List<Warning> list(RegionCode region, InsuranceYear year, boolean open, UUID after, int limit) {
        return db.sql(LIST)
                .param("region", region.value())
                .param("year", year.value())
                .param("open", open)
                .param("after", after)
                .param("limit", limit)
                .query(WarningRows::warning)
                .list();
    }

    private static Warning warning(ResultSet row, int n) throws SQLException {
        var relief = row.getString(8);
        return new Warning(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3),
                Money.ofFen(row.getLong(4)),
                Money.ofFen(row.getLong(5)),
                Shanghai.dateOf(row.getObject(6, OffsetDateTime.class).toInstant()),
                Stage.valueOf(row.getString(7)),
                relief == null ? null : ReliefKind.valueOf(relief));
    }
}
