package org.medfund.bench.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.medfund.bench.measure.Leg;
import org.medfund.bench.server.BenchServer;
import org.medfund.bench.server.Prepared;
import org.medfund.bench.server.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The SQL floor: the rows that our leg stored, written set by set in its own chunks, with nothing checked or decided. */
final class FloorLeg implements Leg {

    private final BenchServer server;
    private final Prepared prepared;
    private final Day day;
    private final List<Footprint> footprints = new ArrayList<>();
    private List<UUID> chunks = List.of();
    private Footprint before = new Footprint(0, 0, 0);

    FloorLeg(BenchServer server, Day day) {
        this.server = server;
        this.prepared = new Prepared(server);
        this.day = day;
    }

    @Override
    public String name() {
        return "INSERT .. SELECT of settlement, event, two-line voucher and balance, chunk by chunk";
    }

    @Override
    public void prepare() {
        var database = prepared.open(Region.template(server));
        var admin = JdbcClient.create(database.admin());
        admin.sql(tables()).update();
        admin.sql("COPY floor_arrived FROM '%s' (FORMAT binary)"
                        .formatted(day.stored().toAbsolutePath()))
                .update();
        admin.sql("ANALYZE floor_arrived").update();
        chunks = admin.sql("SELECT chunk_id FROM floor_arrived GROUP BY chunk_id ORDER BY chunk_id")
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
        before = Footprint.take(database);
    }

    private static String tables() {
        try (var sql = FloorLeg.class.getResourceAsStream("/floor.sql")) {
            return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void run() {
        try (var connection = connect()) {
            var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            chunks.forEach(
                    chunk -> sql.sql(SqlFloor.CHUNK).param("chunk", chunk).update());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        return prepared.database().admin().getConnection();
    }

    @Override
    public String answer() {
        footprints.add(Footprint.take(prepared.database()).since(before));
        return JdbcClient.create(prepared.database().admin())
                .sql("""
                        SELECT count(*) || ' settlements, pooled ' || sum(pooled_fen) || ' fen, paid '
                            || (SELECT sum(debit_fen) FROM floor_balance) || ' fen'
                        FROM floor_settlement""")
                .query(String.class)
                .single();
    }

    Footprint footprint() {
        return footprints.getLast();
    }

    @Override
    public void finish() {
        prepared.close();
    }
}
