package org.medfund;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import medfundtest.TestDatabase;
import org.medfund.trail.ModuleMigrations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be read without Medfund: the database, and the ledger that the bank keeps for itself. */
record Evidence(TestDatabase database, Path bankLedger) {

    long number(String sql) {
        try (var connection = database.app(ModuleMigrations.searchPath()).getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long events(String type) {
        return number("SELECT count(*) FROM trail_event WHERE type = '" + type + "'");
    }

    /** The last index that was drawn, by whatever became of its transaction. */
    long lastDrawn() {
        return number("SELECT last_value FROM trail_event_index");
    }

    long lastStored() {
        return number("SELECT max(global_index) FROM trail_event");
    }

    /** The bank's own entries of a kind such as {@code PAYMENT_SETTLED}. */
    List<JsonNode> bank(String kind) {
        try (var lines = Files.lines(bankLedger)) {
            return lines.map(line -> JsonMapper.shared().readTree(line).path("entry"))
                    .filter(entry -> entry.path("kind").asString().equals(kind))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
