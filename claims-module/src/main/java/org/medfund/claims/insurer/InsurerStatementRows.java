package org.medfund.claims.insurer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of proposed and issued statements; one of each for a contract and month. */
@Component
class InsurerStatementRows {

    private static final String PROPOSE = """
            INSERT INTO insurer_statement (region, id, contract_id, month, recorded_at, actor)
            VALUES (:region, :id, :contract, :month, :at, :actor) ON CONFLICT (contract_id, month) DO NOTHING""";
    private static final String ISSUE = """
            INSERT INTO insurer_statement_issued (id, region, premium_fen, paid_before_fen, paid_fen, beneficiaries,
                                                  kept_at_most_fen, policy_version, recorded_at, actor, salt, sha256)
            VALUES (:id, :region, :premium, :before, :paid, :beneficiaries, :kept, :policy, :at, :actor, :salt, :sha256)""";
    private static final String SELECT = """
            SELECT s.id, s.contract_id, s.month, s.actor, i.actor AS issued_by, i.premium_fen, i.paid_before_fen, i.paid_fen,
                   i.beneficiaries, i.kept_at_most_fen
            FROM insurer_statement s LEFT JOIN insurer_statement_issued i ON i.id = s.id
            """;
    private static final String LAST = """
            SELECT max(s.month) FROM insurer_statement s JOIN insurer_statement_issued i ON i.id = s.id
            WHERE s.contract_id = :contract""";
    private static final String PAID = """
            SELECT coalesce(sum(i.paid_fen), 0)::bigint
            FROM insurer_statement s JOIN insurer_statement_issued i ON i.id = s.id
            WHERE s.contract_id = :contract""";

    private final JdbcClient db;
    private final Clock clock;

    InsurerStatementRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A row; without figures before it is issued. */
    record Stored(
            UUID id,
            UUID contract,
            YearMonth month,
            String proposedBy,
            @Nullable String issuedBy,
            @Nullable StatementFigures figures) {}

    /** Does nothing if the month is proposed already. */
    void propose(InsurerContract contract, YearMonth month, UUID id, Actor maker) {
        db.sql(PROPOSE)
                .param("region", contract.region().value())
                .param("id", id)
                .param("contract", contract.id())
                .param("month", month.atDay(1))
                .param("at", now())
                .param("actor", maker.personId())
                .update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if it is issued already */
    void issue(InsurerStatement statement, String policyVersion, SourceDigest digest, Actor checker) {
        var figures = statement.figures();
        var kept = figures.keptAtMost();
        db.sql(ISSUE)
                .param("id", statement.id())
                .param("region", statement.contract().region().value())
                .param("premium", figures.premium().fen())
                .param("before", figures.paidBefore().fen())
                .param("paid", figures.paid().fen())
                .param("beneficiaries", figures.beneficiaries())
                .param("kept", kept == null ? null : kept.fen())
                .param("policy", policyVersion)
                .param("at", now())
                .param("actor", checker.personId())
                .param("salt", digest.salt())
                .param("sha256", digest.sha256())
                .update();
    }

    /** @throws Refused as not found if there is none */
    Stored find(UUID id) {
        return db.sql(SELECT + "WHERE s.id = :id")
                .param("id", id)
                .query(InsurerStatementRows::stored)
                .optional()
                .orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
    }

    /** In the order of the months. */
    List<Stored> of(UUID contract) {
        return db.sql(SELECT + "WHERE s.contract_id = :contract ORDER BY s.month")
                .param("contract", contract)
                .query(InsurerStatementRows::stored)
                .list();
    }

    /** The month that was issued last. */
    Optional<YearMonth> lastIssued(UUID contract) {
        return db.sql(LAST)
                .param("contract", contract)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(YearMonth::from);
    }

    /** What all that is issued says was paid. */
    Money issued(UUID contract) {
        return Money.ofFen(
                db.sql(PAID).param("contract", contract).query(Long.class).single());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static Stored stored(ResultSet row, int n) throws SQLException {
        var issuedBy = row.getString("issued_by");
        return new Stored(
                row.getObject("id", UUID.class),
                row.getObject("contract_id", UUID.class),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("actor"),
                issuedBy,
                issuedBy == null ? null : figures(row));
    }

    private static StatementFigures figures(ResultSet row) throws SQLException {
        var kept = row.getObject("kept_at_most_fen", Long.class);
        return new StatementFigures(
                Money.ofFen(row.getLong("premium_fen")),
                Money.ofFen(row.getLong("paid_before_fen")),
                Money.ofFen(row.getLong("paid_fen")),
                row.getLong("beneficiaries"),
                kept == null ? null : Money.ofFen(kept));
    }
}
