package org.medfund.claims.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of visits. */
@Component
class VisitRows {

    private static final String LOCK = "SELECT id FROM visit WHERE id = ANY (:ids) ORDER BY id FOR UPDATE";
    private static final String COLUMNS = """
            SELECT id, region, institution, person_id, insurance, insured_region, stay, med_type, began_at, ended_at, disease,
                   doctor, emergency, injury, step, settled, details
            FROM visit_in_force
            """;
    private static final String FIND = COLUMNS + "WHERE id = ANY (:ids)";
    private static final String OF_PERSON = COLUMNS + """
            WHERE person_id = :person AND institution = :institution AND step <> 'CANCELLED'
            ORDER BY began_at, id""";
    private static final String SETTLEMENTS = """
            SELECT DISTINCT ON (s.visit_id) s.visit_id, s.settlement_id
            FROM visit v JOIN visit_settlement_in_force s ON s.region = v.region AND s.visit_id = v.id
            WHERE v.id = ANY (:ids) ORDER BY s.visit_id, s.revision DESC""";
    private static final String INSERT = """
            INSERT INTO visit (region, id, institution, person_id, insurance, insured_region, stay, revision)
            VALUES (:region, :id, :institution, :person, :insurance, :insured, :stay, 0)""";
    private static final String NEXT = "UPDATE visit SET revision = revision + 1 WHERE id = :id RETURNING revision";
    private static final String RECORD = """
            INSERT INTO visit_record (region, visit_id, revision, recorded_at, actor, step, med_type, began_at, ended_at,
                                      disease, doctor, emergency, injury, details, channel)
            VALUES (:region, :visit, :revision, :at, :actor, :step, :type, :began, :ended, :disease, :doctor, :emergency,
                    :injury, :details, :channel)""";

    private final JdbcClient db;

    VisitRows(JdbcClient db) {
        this.db = db;
    }

    void lock(Collection<UUID> ids) {
        db.sql(LOCK)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    List<StoredVisit> find(Collection<UUID> ids) {
        return db.sql(FIND)
                .param("ids", ids.toArray(UUID[]::new))
                .query(VisitRows::visit)
                .list();
    }

    /** Those that the institution has of the person and did not cancel, in the order in which they began. */
    List<StoredVisit> find(InstitutionCode institution, UUID person) {
        return db.sql(OF_PERSON)
                .param("person", person)
                .param("institution", institution.value())
                .query(VisitRows::visit)
                .list();
    }

    /** The latest settlement in force of each visit that has one. */
    Map<UUID, UUID> settlements(Collection<UUID> visits) {
        var latest = new HashMap<UUID, UUID>();
        db.sql(SETTLEMENTS).param("ids", visits.toArray(UUID[]::new)).query(row -> {
            latest.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
        });
        return latest;
    }

    void insert(UUID id, Registration registration) {
        db.sql(INSERT)
                .param("region", registration.region().value())
                .param("id", id)
                .param("institution", registration.institution().value())
                .param("person", registration.person())
                .param("insurance", registration.insurance().code())
                .param("insured", registration.insuredRegion().value())
                .param("stay", registration.stay())
                .update();
    }

    int nextRevision(UUID id) {
        return db.sql(NEXT).param("id", id).query(Integer.class).single();
    }

    void record(Change change, VisitStep step, VisitFacts facts, byte @Nullable [] details) {
        change.bind(db.sql(RECORD))
                .param("step", step.name())
                .param("type", facts.medType())
                .param("began", facts.beganAt().atOffset(ZoneOffset.UTC))
                .param("ended", utc(facts.endedAt()))
                .param("disease", facts.disease())
                .param("doctor", facts.doctor())
                .param("emergency", facts.emergency())
                .param("injury", facts.injury())
                .param("details", details)
                .param("channel", change.actor().channel())
                .update();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static StoredVisit visit(ResultSet row, int n) throws SQLException {
        var visit = new OpenVisit(
                row.getObject("id", UUID.class),
                new RegionCode(row.getString("region")),
                new InstitutionCode(row.getString("institution")),
                row.getObject("person_id", UUID.class),
                InsuranceType.ofCode(row.getString("insurance")).orElseThrow(),
                new RegionCode(row.getString("insured_region")),
                row.getString("med_type"),
                row.getBoolean("stay"),
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"),
                row.getString("disease"),
                row.getString("doctor"),
                row.getBoolean("emergency"),
                row.getBoolean("injury"),
                List.of());
        return new StoredVisit(
                visit, VisitStep.valueOf(row.getString("step")), row.getBoolean("settled"), row.getBytes("details"));
    }
}
