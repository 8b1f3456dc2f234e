package org.medfund.institutions.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.TrailReading;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The digests of a region's register, as stored, as published, and as an auditor works them out from the rows. */
final class RecordedDigests {

    private static final List<String> TABLES =
            List.of("institution_record", "institution_account", "institution_agreement");

    private RecordedDigests() {}

    static List<String> of(JdbcClient db, String region) {
        return TABLES.stream()
                .flatMap(table -> rows(db, table, region, (row, n) -> row.getString("sha256")))
                .toList();
    }

    static List<String> recomputed(JdbcClient db, String region) {
        return Stream.of(
                        rows(db, TABLES.get(0), region, RecordedDigests::record),
                        rows(db, TABLES.get(1), region, RecordedDigests::account),
                        rows(db, TABLES.get(2), region, RecordedDigests::agreement))
                .flatMap(digests -> digests)
                .toList();
    }

    static List<String> published(JdbcClient db, String region) {
        return db.sql("SELECT payload::json ->> 'sha256' FROM trail_event WHERE region = :region")
                .param("region", region)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static Stream<String> rows(JdbcClient db, String table, String region, RowMapper<String> read) {
        var sql = "SELECT * FROM " + table + " WHERE region = :region ORDER BY code, revision";
        return db.sql(sql).param("region", region).query(read).list().stream();
    }

    private static String record(ResultSet row, int number) throws SQLException {
        var content = new RecordRevision(
                region(row),
                code(row),
                row.getInt("revision"),
                row.getString("name"),
                InstitutionKind.valueOf(row.getString("kind")),
                row.getInt("level"),
                time(row, "recorded_at"),
                row.getString("actor"));
        return TrailReading.sha256(row.getString("salt"), content);
    }

    private static String account(ResultSet row, int number) throws SQLException {
        var content = new AccountRevision(
                region(row),
                code(row),
                row.getInt("revision"),
                row.getString("number"),
                row.getString("name"),
                time(row, "recorded_at"),
                row.getString("actor"));
        return TrailReading.sha256(row.getString("salt"), content);
    }

    private static String agreement(ResultSet row, int number) throws SQLException {
        var content = new AgreementRevision(
                region(row),
                code(row),
                row.getInt("revision"),
                time(row, "effective_from"),
                AgreementState.valueOf(row.getString("state")),
                row.getString("reason"),
                time(row, "recorded_at"),
                row.getString("actor"));
        return TrailReading.sha256(row.getString("salt"), content);
    }

    private static RegionCode region(ResultSet row) throws SQLException {
        return new RegionCode(row.getString("region"));
    }

    private static InstitutionCode code(ResultSet row) throws SQLException {
        return new InstitutionCode(row.getString("code"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
