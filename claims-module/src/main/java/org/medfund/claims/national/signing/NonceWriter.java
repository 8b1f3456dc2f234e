package org.medfund.claims.national.signing;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.medfund.claims.lane.BatchWriting;
import org.medfund.claims.national.signing.PendingNonce.Used;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Writes the nonces of a batch, in their order, so that two batches never wait for each other. */
@Component
class NonceWriter extends BatchWriting<PendingNonce> {

    private static final String USE = """
        INSERT INTO national_nonce (institution, nonce, kept_until)
        SELECT institution, nonce, kept_until::timestamptz
        FROM unnest(:institutions::text[], :nonces::text[], :untils::text[]) AS n (institution, nonce, kept_until)
        ORDER BY 1, 2 ON CONFLICT DO NOTHING RETURNING institution, nonce\
        """;

    private final JdbcClient db;

    NonceWriter(JdbcClient db, PlatformTransactionManager transactions) {
        super(transactions);
        this.db = db;
    }

    @Override
    protected Runnable store(List<PendingNonce> batch) {
        var firsts = new LinkedHashMap<Used, PendingNonce>();
        batch.forEach(pending -> firsts.putIfAbsent(pending.used(), pending));
        var fresh = new HashSet<>(db.sql(USE)
                .param(
                        "institutions",
                        firsts.keySet().stream().map(Used::institution).toArray(String[]::new))
                .param("nonces", firsts.keySet().stream().map(Used::nonce).toArray(String[]::new))
                .param(
                        "untils",
                        firsts.values().stream()
                                .map(pending ->
                                        pending.until().atOffset(ZoneOffset.UTC).toString())
                                .toArray(String[]::new))
                .query((row, n) -> new Used(row.getString(1), row.getString(2)))
                .set());
        return () -> batch.forEach(pending -> pending.first().complete(fresh.remove(pending.used())));
    }
}
