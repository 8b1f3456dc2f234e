package org.medfund.claims.visit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
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
        SELECT issuer, invoice, :cause, :at FROM unnest(:issuers::text[], :numbers::text[]) AS i (issuer, invoice)
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
        if (!invoices.isEmpty()
                && bind(COUNT, cause, invoices)
                                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                                .update()
                        < invoices.size()) {
            throw new Refused(
                    ClaimsError.INVOICE_COUNTED,
                    new Violation("/invono", "an invoice that did not count yet", "another"));
        }
    }

    /** They may count again. */
    void free(UUID cause, Set<Invoice> invoices) {
        if (!invoices.isEmpty()) {
            bind(FREE, cause, invoices).update();
        }
    }

    /** All that counted by what is reversed. */
    public void free(Collection<UUID> causes) {
        db.sql("DELETE FROM counted_invoice WHERE cause_id = ANY (:causes)")
                .param("causes", causes.toArray(UUID[]::new))
                .update();
    }

    private JdbcClient.StatementSpec bind(String sql, UUID cause, Set<Invoice> invoices) {
        return db.sql(sql)
                .param("cause", cause)
                .param("issuers", invoices.stream().map(Invoice::issuer).toArray(String[]::new))
                .param("numbers", invoices.stream().map(Invoice::number).toArray(String[]::new));
    }
}
