package org.medfund.claims.person;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Wraps data keys anew after the installation has a new wrapping key; the data themselves stay as they are. */
@Component
class KeyRotation {

    private static final String OTHERS =
            "SELECT person_id, key_id, wrapped FROM person_key WHERE key_id <> :current ORDER BY person_id LIMIT :most FOR UPDATE";

    private final JdbcClient db;
    private final SecretKeys keys;
    private final TransactionOperations transactions;

    KeyRotation(JdbcClient db, SecretKeys keys, TransactionOperations transactions) {
        this.db = db;
        this.keys = keys;
        this.transactions = transactions;
    }

    private record Row(UUID person, DataKey.Wrapped key) {}

    /** @return how many keys were wrapped anew; zero when all are */
    int rotate(int most) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var rows = db.sql(OTHERS)
                    .param("current", keys.current())
                    .param("most", most)
                    .query((row, n) -> new Row(
                            row.getObject(1, UUID.class), new DataKey.Wrapped(row.getString(2), row.getBytes(3))))
                    .list();
            rewrap(rows);
            return rows.size();
        }));
    }

    private void rewrap(List<Row> rows) {
        var wrapped = rows.stream()
                .map(row ->
                        DataKey.unwrap(row.person(), row.key(), keys).wrap(keys).bytes())
                .toArray(byte[][]::new);
        db.sql("UPDATE person_key k SET key_id = :current, wrapped = n.wrapped"
                        + " FROM unnest(:persons::uuid[], :wrapped::bytea[]) AS n (person_id, wrapped)"
                        + " WHERE k.person_id = n.person_id")
                .param("current", keys.current())
                .param("persons", rows.stream().map(Row::person).toArray(UUID[]::new))
                .param("wrapped", wrapped)
                .update();
    }
}
