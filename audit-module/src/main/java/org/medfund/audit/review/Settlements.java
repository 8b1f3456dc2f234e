package org.medfund.audit.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.medfund.audit.rule.LineFacts;
import org.medfund.audit.rule.SettlementFacts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the settlements of a batch with their lines: two statements, however many chunks there are. */
final class Settlements {

    private static final String SETTLEMENTS =
            ChunkBatch.SETTLEMENTS + "SELECT s.chunk_id, " + SettlementRow.COLUMNS + " FROM reviewed s";
    private static final String LINES = ChunkBatch.WITH + """
            SELECT l.settlement_id, l.line_no, l.item_code, l.amount_fen, l.quantity_e4, l.unit_price_e6
            FROM batch b
            CROSS JOIN LATERAL (SELECT * FROM fee_line_v1 l WHERE l.chunk_id = b.chunk_id OFFSET 0) l
            WHERE l.region = b.region""";

    private Settlements() {}

    /** The settlements of each chunk. */
    static Map<UUID, List<SettlementFacts>> of(ChunkBatch batch, JdbcClient db) {
        var lines = lines(batch, db);
        var settlements = new HashMap<UUID, List<SettlementFacts>>();
        batch.statement(db, SETTLEMENTS).query(row -> {
            var facts = SettlementRow.read(row, lines.getOrDefault(row.getObject("id", UUID.class), List.of()));
            settlements
                    .computeIfAbsent(row.getObject("chunk_id", UUID.class), chunk -> new ArrayList<>())
                    .add(facts);
        });
        return settlements;
    }

    private static Map<UUID, List<LineFacts>> lines(ChunkBatch batch, JdbcClient db) {
        var lines = new HashMap<UUID, List<LineFacts>>();
        batch.statement(db, LINES).query(row -> {
            var line = new LineFacts(
                    row.getInt("line_no"),
                    row.getString("item_code"),
                    row.getLong("amount_fen"),
                    row.getLong("quantity_e4"),
                    row.getLong("unit_price_e6"));
            lines.computeIfAbsent(row.getObject("settlement_id", UUID.class), settlement -> new ArrayList<>())
                    .add(line);
        });
        return lines;
    }
}
