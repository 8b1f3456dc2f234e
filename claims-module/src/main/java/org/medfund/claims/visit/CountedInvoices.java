package org.medfund.claims.visit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An invoice counts once: as a direct settlement, as a purchase outside during a stay (S1-3.6, S2-6c), or as a manual
 * reimbursement (S1-3.12). In the running transaction.
 */
@Component
public class CountedInvoices {

    private static final String COUNT = """
        INSERT INTO counted_invoice (issuer, invoice, cause_id, recorded_at)
        SELECT issuer, invoice, cause, :at
        FROM unnest(:issuers::text[], :numbers::text[], :causes::uuid[]) AS i (issuer, invoice, cause)
        ORDER BY 1, 2
        ON CONFLICT DO NOTHING\
        """;
    private static final String FREE = """
        DELETE FROM counted_invoice c USING unnest(:issuers::text[], :numbers::text[]) AS i (issuer, invoice)
        WHERE c.issuer = i.issuer AND c.invoice = i.invoice AND c.cause_id = :cause\
        """;

    private final JdbcClient db;
    private final Clock clock;

    CountedInvoices(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @throws Refused if one of them counted before */
    public void count(UUID cause, Set<Invoice> invoices) {
        count(invoices.stream().map(invoice -> Map.entry(cause, invoice)).toList());
    }

    /**
     * Those of many causes, in one statement.
     *
     * @throws Refused if one of them counted before, or is there twice
     */
    public void count(List<Map.Entry<UUID, Invoice>> causes) {
        if (!causes.isEmpty() && insert(causes) < causes.size()) {
            throw new Refused(
                    ClaimsError.INVOICE_COUNTED,
                    new Violation("/invono", "an invoice that did not count yet", "another"));
        }
    }

    private int insert(List<Map.Entry<UUID, Invoice>> causes) {
        var invoices = causes.stream().map(Map.Entry::getValue).toList();
        return named(db.sql(COUNT), invoices)
                .param("causes", causes.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** They may count again. */
    void free(UUID cause, Set<Invoice> invoices) {
        if (!invoices.isEmpty()) {
            named(db.sql(FREE), invoices).param("cause", cause).update();
        }
    }

    /** All that counted by what is reversed. */
    public void free(Collection<UUID> causes) {
        db.sql("DELETE FROM counted_invoice WHERE cause_id = ANY (:causes)")
                .param("causes", causes.toArray(UUID[]::new))
                .update();
    }

    private static JdbcClient.StatementSpec named(JdbcClient.StatementSpec sql, Collection<Invoice> invoices) {
        return sql.param("issuers", invoices.stream().map(Invoice::issuer).toArray(String[]::new))
                .param("numbers", invoices.stream().map(Invoice::number).toArray(String[]::new));
    }
}
