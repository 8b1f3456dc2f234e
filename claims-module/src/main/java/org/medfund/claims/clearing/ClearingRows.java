package org.medfund.claims.clearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The applications. */
@Component
class ClearingRows {

    private static final String SELECT = """
            SELECT id, region, institution, clr_type, clr_way, clr_optins, month, from_date, to_date, person_times, medfee_fen,
                   accepted_fen, fund_fen, cash_fen, account_fen, status, person_id, org, role, channel, applied_at,
                   cancelled_at
            FROM clearing_application
            """;
    private static final String RIVALS = SELECT + """
            WHERE region = :region AND institution = :institution AND clr_type = :type AND month = :month
              AND from_date <= :to AND to_date >= :from AND cancelled_at IS NULL AND status <> '70'
              AND (clr_optins IS NULL OR :optins::text IS NULL OR clr_optins = :optins)""";
    private static final String FIND = SELECT + """
            WHERE institution = :institution AND cancelled_at IS NULL
              AND (:type::text IS NULL OR clr_type = :type) AND (:optins::text IS NULL OR clr_optins = :optins)
              AND (:month::date IS NULL OR month = :month) AND (:id::uuid IS NULL OR id = :id)
            ORDER BY applied_at, id""";
    private static final String INSERT = """
            INSERT INTO clearing_application (region, id, institution, clr_type, clr_way, clr_optins, month, from_date, to_date,
                person_times, medfee_fen, accepted_fen, fund_fen, cash_fen, account_fen, status, person_id, org,
                role, channel, applied_at, salt, sha256)
            VALUES (:region, :id, :institution, :type, :way, :optins, :month, :from, :to, :persons, :medfee, :accepted, :fund,
                :cash, :account, :status, :person, :org, :role, :channel, :at, :salt, :sha256)""";
    private static final String LOCK = """
            SELECT pg_advisory_xact_lock(hashtextextended(
                'clearing/' || :region || '/' || :institution || '/' || :type || '/' || :month, 0))""";

    private final JdbcClient db;

    ClearingRows(JdbcClient db) {
        this.db = db;
    }

    /** Until the end of the transaction nobody else applies for the same institution, type and month. */
    void lock(RegionCode region, ClearingRequest request) {
        db.sql(LOCK)
                .param("region", region.value())
                .param("institution", request.institution().value())
                .param("type", request.clrType())
                .param("month", request.period().month().toString())
                .query(row -> {});
    }

    /** Those in force that have a settlement in common with the request, or may have. */
    List<ClearingApplication> rivals(RegionCode region, ClearingRequest request) {
        return db.sql(RIVALS)
                .param("region", region.value())
                .param("institution", request.institution().value())
                .param("type", request.clrType())
                .param("month", request.period().month().atDay(1))
                .param("from", request.period().from())
                .param("to", request.period().to())
                .param("optins", request.clrOptins())
                .query(ClearingRows::row)
                .list();
    }

    Optional<ClearingApplication> lockOne(InstitutionCode institution, UUID id) {
        return db.sql(SELECT + "WHERE id = :id AND institution = :institution FOR UPDATE")
                .param("id", id)
                .param("institution", institution.value())
                .query(ClearingRows::row)
                .optional();
    }

    List<ClearingApplication> find(ClearingQuery query, Optional<UUID> id) {
        return db.sql(FIND)
                .param("institution", query.institution().value())
                .param("type", query.clrType())
                .param("optins", query.clrOptins())
                .param("month", query.month() == null ? null : query.month().atDay(1))
                .param("id", id.orElse(null))
                .query(ClearingRows::row)
                .list();
    }

    void insert(ClearingApplication application, SourceDigest digest) {
        var request = application.request();
        var amounts = request.amounts();
        db.sql(INSERT)
                .param("region", application.region().value())
                .param("id", application.id())
                .param("institution", request.institution().value())
                .param("type", request.clrType())
                .param("way", request.clrWay())
                .param("optins", request.clrOptins())
                .param("month", request.period().month().atDay(1))
                .param("from", request.period().from())
                .param("to", request.period().to())
                .param("persons", request.personTimes())
                .param("medfee", amounts.medfee().fen())
                .param("accepted", amounts.accepted().fen())
                .param("fund", amounts.fund().fen())
                .param("cash", amounts.cash().fen())
                .param("account", amounts.account().fen())
                .param("status", application.status())
                .param("person", application.applicant().personId())
                .param("org", application.applicant().org())
                .param("role", application.applicant().role())
                .param("channel", application.applicant().channel())
                .param("at", application.appliedAt().atOffset(ZoneOffset.UTC))
                .param("salt", digest.salt())
                .param("sha256", digest.sha256())
                .update();
    }

    void cancel(ClearingApplication application, Instant at, Actor actor) {
        db.sql("UPDATE clearing_application SET cancelled_at = :at, cancelled_by = :by WHERE id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.personId())
                .param("id", application.id())
                .update();
    }

    private static ClearingApplication row(ResultSet row, int number) throws SQLException {
        var cancelled = row.getObject(22, OffsetDateTime.class);
        return new ClearingApplication(
                row.getObject(1, UUID.class),
                new RegionCode(row.getString(2)),
                request(row),
                row.getString(16),
                new Actor(row.getString(17), row.getString(18), row.getString(19), row.getString(20)),
                row.getObject(21, OffsetDateTime.class).toInstant(),
                cancelled == null ? null : cancelled.toInstant());
    }

    private static ClearingRequest request(ResultSet row) throws SQLException {
        return new ClearingRequest(
                new InstitutionCode(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                new ClearingPeriod(
                        YearMonth.from(row.getObject(7, LocalDate.class)),
                        row.getObject(8, LocalDate.class),
                        row.getObject(9, LocalDate.class)),
                row.getObject(10, Long.class),
                new ClearingAmounts(fen(row, 11), fen(row, 12), fen(row, 13), fen(row, 14), fen(row, 15)));
    }

    private static Money fen(ResultSet row, int column) throws SQLException {
        return Money.ofFen(row.getLong(column));
    }
}
