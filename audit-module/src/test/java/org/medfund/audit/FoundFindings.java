package org.medfund.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was found, as a neighbour does. */
@Component
public class FoundFindings {

    private final JdbcClient db;

    FoundFindings(JdbcClient db) {
        this.db = db;
    }

    /** The rules that hit in a chunk. */
    public List<String> rules(UUID chunk) {
        return list("rule", "chunk_id", chunk);
    }

    /** The rules that hit a settlement. */
    public List<String> rules(Bill bill) {
        return list("rule", "settlement_id", bill.id);
    }

    public List<String> explanations(Bill bill) {
        return list("explanation", "settlement_id", bill.id);
    }

    private List<String> list(String column, String by, UUID id) {
        return db.sql("SELECT %s AS found FROM finding_v1 WHERE %s = :id ORDER BY rule, line_no".formatted(column, by))
                .param("id", id)
                .query((row, n) -> row.getString("found"))
                .list();
    }
}
