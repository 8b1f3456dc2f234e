package org.medfund.claims.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * The rows of the running batch, copied into a temporary table of the connection, which each commit empties. From there they
 * go set by set into the tables: COPY decides no conflicts, and is not allowed where row security is put on a table.
 */
@Component
class ArrivingRows {

    private static final String CREATE = """
            CREATE TEMPORARY TABLE IF NOT EXISTS settlement_arriving
                (LIKE settlement INCLUDING DEFAULTS, content_hash bytea NOT NULL) ON COMMIT DELETE ROWS""";
    private static final String COPY =
            "COPY settlement_arriving (" + SettlementCopy.COLUMNS + ", content_hash) FROM STDIN (FORMAT binary)";
    private static final String INSERT_KEYS = """
            INSERT INTO settlement_key (region, institution, medins_setl_id, id, business_date, content_hash)
            SELECT region, institution, medins_setl_id, id, business_date, content_hash FROM settlement_arriving
            ORDER BY region, institution, medins_setl_id
            ON CONFLICT (region, institution, medins_setl_id) DO NOTHING""";
    private static final String INSERT_REVERSALS = """
            INSERT INTO settlement_reversal (region, original_id, reversal_id)
            SELECT region, reverses_id, id FROM settlement_arriving WHERE reverses_id IS NOT NULL
            ORDER BY region, reverses_id
            ON CONFLICT (region, original_id) DO NOTHING""";
    private static final String INSERT_SETTLEMENTS = "INSERT INTO settlement (" + SettlementCopy.COLUMNS + ") SELECT "
            + SettlementCopy.COLUMNS + " FROM settlement_arriving ORDER BY region, business_date, id";

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final JdbcClient db;

    ArrivingRows(DataSource dataSource, JdbcTemplate jdbc, JdbcClient db) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.db = db;
    }

    void copy(byte[] rows) {
        jdbc.execute(CREATE);
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new ByteArrayInputStream(rows));
        } catch (SQLException e) {
            throw jdbc.getExceptionTranslator().translate("copy settlements", COPY, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** @return how many natural keys are new */
    int insertKeys() {
        return jdbc.update(INSERT_KEYS);
    }

    /** @return how many reverse a settlement that was in force */
    int insertReversals() {
        return jdbc.update(INSERT_REVERSALS);
    }

    void insertSettlements() {
        jdbc.update(INSERT_SETTLEMENTS);
    }

    void drop(Set<UUID> ids) {
        db.sql("DELETE FROM settlement_arriving WHERE id = ANY(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }
}
