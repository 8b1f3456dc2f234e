package org.medfund.institutions.register;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.medfund.institutions.AgreementChanged;
import org.medfund.institutions.BankAccountChanged;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegistered;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Shanghai;
import org.medfund.trail.EventJson;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds rows of evidence, and publishes each with its digest, in the running transaction. */
@Component
class RegisterEvidence {

    private static final int STATEMENTS_A_BATCH = 500;

    private static final String INSTITUTION = "INSERT INTO institution (region, code, registered_at) VALUES (?, ?, ?)";
    private static final String RECORD = """
            INSERT INTO institution_record (region, code, revision, recorded_at, actor, salt, sha256, name, kind, level)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ACCOUNT = """
            INSERT INTO institution_account (region, code, revision, recorded_at, actor, salt, sha256, number, name)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String AGREEMENT = """
            INSERT INTO institution_agreement (region, code, revision, recorded_at, actor, salt, sha256, effective_from, state, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final PublishedEvents events;

    RegisterEvidence(JdbcTemplate jdbc, PublishedEvents events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    void institutions(List<Institution> newcomers, Instant at) {
        jdbc.batchUpdate(INSTITUTION, newcomers, STATEMENTS_A_BATCH, (row, institution) -> {
            row.setString(1, institution.region().value());
            row.setString(2, institution.code().value());
            row.setObject(3, at.atOffset(ZoneOffset.UTC));
        });
    }

    void records(List<RecordRevision> revisions, Actor actor) {
        var rows = salted(revisions);
        jdbc.batchUpdate(RECORD, rows, STATEMENTS_A_BATCH, (row, salted) -> {
            var content = salted.content();
            key(row, content.region().value(), content.code().value(), content.revision());
            evidence(row, content.recordedAt(), content.actor(), salted.digest());
            row.setString(8, content.name());
            row.setString(9, content.kind().name());
            row.setInt(10, content.level());
        });
        rows.forEach(row -> events.publish(event(row.content(), row.digest().sha256()), actor));
    }

    void accounts(List<AccountRevision> revisions, Actor actor) {
        var rows = salted(revisions);
        jdbc.batchUpdate(ACCOUNT, rows, STATEMENTS_A_BATCH, (row, salted) -> {
            var content = salted.content();
            key(row, content.region().value(), content.code().value(), content.revision());
            evidence(row, content.recordedAt(), content.actor(), salted.digest());
            row.setString(8, content.number());
            row.setString(9, content.name());
        });
        rows.forEach(row -> events.publish(event(row.content(), row.digest().sha256()), actor));
    }

    void agreements(List<AgreementRevision> revisions, Actor actor) {
        var rows = salted(revisions);
        jdbc.batchUpdate(AGREEMENT, rows, STATEMENTS_A_BATCH, (row, salted) -> {
            var content = salted.content();
            key(row, content.region().value(), content.code().value(), content.revision());
            evidence(row, content.recordedAt(), content.actor(), salted.digest());
            row.setObject(8, content.effectiveFrom().atOffset(ZoneOffset.UTC));
            row.setString(9, content.state().name());
            row.setString(10, content.reason());
        });
        rows.forEach(row -> events.publish(event(row.content(), row.digest().sha256()), actor));
    }

    private record Row<T>(T content, SourceDigest digest) {}

    private static <T> List<Row<T>> salted(List<T> contents) {
        return contents.stream()
                .map(content -> new Row<>(content, SourceDigest.of(EventJson.write(content))))
                .toList();
    }

    private static void key(PreparedStatement row, String region, String code, int revision) throws SQLException {
        row.setString(1, region);
        row.setString(2, code);
        row.setInt(3, revision);
    }

    private static void evidence(PreparedStatement row, Instant at, String actor, SourceDigest digest)
            throws SQLException {
        row.setObject(4, at.atOffset(ZoneOffset.UTC));
        row.setString(5, actor);
        row.setString(6, digest.salt());
        row.setString(7, digest.sha256());
    }

    private static InstitutionRegistered event(RecordRevision row, String sha256) {
        var date = Shanghai.dateOf(row.recordedAt());
        return new InstitutionRegistered(
                row.region(), row.code(), row.revision(), row.kind(), row.level(), date, sha256);
    }

    private static BankAccountChanged event(AccountRevision row, String sha256) {
        var date = Shanghai.dateOf(row.recordedAt());
        return new BankAccountChanged(row.region(), row.code(), row.revision(), date, sha256);
    }

    private static AgreementChanged event(AgreementRevision row, String sha256) {
        var date = Shanghai.dateOf(row.recordedAt());
        return new AgreementChanged(
                row.region(), row.code(), row.revision(), row.state(), row.effectiveFrom(), date, sha256);
    }
}
