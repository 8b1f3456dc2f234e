package org.medfund.claims.manual;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.EventJson;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The uploaded bills of self-payers (S1-3.12). */
@Component
class Bills {

    private static final String INSERT = """
        INSERT INTO self_paid_bill (region, id, institution, invoice, person_id, insured_region, content, recorded_at, actor,
                                    salt, sha256)
        VALUES (:region, :id, :institution, :invoice, :person, :insured, :content, :at, :actor, :salt, :sha256)
        ON CONFLICT (institution, invoice) DO NOTHING\
        """;
    private static final String OPEN = """
        SELECT content, invoice FROM self_paid_bill b
        WHERE insured_region = :insured AND id > :after
          AND NOT EXISTS (SELECT FROM counted_invoice c WHERE c.issuer = b.institution AND c.invoice = b.invoice)
        ORDER BY id LIMIT :limit\
        """;

    private final JdbcClient db;
    private final Clock clock;

    Bills(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @return false if the institution has uploaded that invoice before */
    boolean insert(SelfPaidBill bill, Actor actor) {
        var content = EventJson.write(bill.visit());
        var digest = SourceDigest.of(content);
        return db.sql(INSERT)
                        .param("region", bill.visit().region().value())
                        .param("id", bill.id())
                        .param("institution", bill.visit().institution().value())
                        .param("invoice", bill.invoice())
                        .param("person", bill.visit().person())
                        .param("insured", bill.visit().insuredRegion().value())
                        .param("content", content)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("actor", actor.personId())
                        .param("salt", digest.salt())
                        .param("sha256", digest.sha256())
                        .update()
                == 1;
    }

    SelfPaidBill of(SelfPaidBill same) {
        return db.sql("SELECT content, invoice FROM self_paid_bill WHERE institution = :issuer AND invoice = :invoice")
                .param("issuer", same.named().issuer())
                .param("invoice", same.invoice())
                .query(Bills::bill)
                .single();
    }

    Optional<SelfPaidBill> find(UUID id) {
        return db.sql("SELECT content, invoice FROM self_paid_bill WHERE id = :id")
                .param("id", id)
                .query(Bills::bill)
                .optional();
    }

    /** What nobody has settled or reimbursed, of the persons of an insured place. */
    List<SelfPaidBill> open(RegionCode insured, UUID after, int limit) {
        return db.sql(OPEN)
                .param("insured", insured.value())
                .param("after", after)
                .param("limit", limit)
                .query(Bills::bill)
                .list();
    }

    private static SelfPaidBill bill(ResultSet row, int n) throws SQLException {
        return new SelfPaidBill(EventJson.read(row.getString(1), OpenVisit.class), row.getString(2));
    }
}
