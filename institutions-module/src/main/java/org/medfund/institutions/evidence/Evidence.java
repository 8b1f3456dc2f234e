package org.medfund.institutions.evidence;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.medfund.kernel.Sha256;
import org.medfund.trail.EventJson;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Adds and reads rows whose table has a column for each component of a record, and a salt and a digest. The digest covers the
 * record's event JSON.
 */
@Component
public class Evidence {

    private static final JsonMapper ROWS = EventJson.mapper()
            .rebuild()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final JdbcClient db;

    Evidence(JdbcClient db) {
        this.db = db;
    }

    /** Adds a row. @return the digest that its event carries */
    public String add(String table, Object content) {
        return add(table, List.of(content)).getFirst();
    }

    /** Adds rows, in one statement. @return their digests, in the same order */
    public List<String> add(String table, List<?> contents) {
        var rows = contents.stream().map(Evidence::row).toList();
        db.sql("INSERT INTO " + table + " SELECT * FROM jsonb_populate_recordset(NULL::" + table
                        + ", CAST(:rows AS jsonb))")
                .param("rows", ROWS.writeValueAsString(rows))
                .update();
        return rows.stream().map(row -> row.get("sha256").stringValue()).toList();
    }

    /** The rows of a table, as the records that they were written from; {@code where} is the rest of the query. */
    public <T> List<T> read(String table, Class<T> type, String where, Map<String, ?> params) {
        return db.sql("SELECT to_jsonb(t) FROM " + table + " t " + where)
                .params(params)
                .query((row, n) -> ROWS.readValue(row.getString(1), type))
                .list();
    }

    /** The digest over several rows, from their digests in order. */
    public static String over(List<String> digests) {
        var bytes = digests.stream().map(HexFormat.of()::parseHex).toArray(byte[][]::new);
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }

    private static ObjectNode row(Object content) {
        var digest = SourceDigest.of(EventJson.write(content));
        var row = ROWS.<ObjectNode>valueToTree(content);
        return row.put("salt", digest.salt()).put("sha256", digest.sha256());
    }
}
