package org.medfund.claims.purchase;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.medfund.claims.ClaimsError;
import org.medfund.institutions.Institution;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds purchases and returns in the running transaction; those of one batch one after the other. */
@Component
class PurchaseRows {

    private static final String LOCK_BATCH = "SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))";
    private static final String BATCH = """
            SELECT count(*) FILTER (WHERE kind = 'PURCHASE') > 0 AS bought,
                   coalesce(sum(CASE kind WHEN 'PURCHASE' THEN quantity_e4 ELSE -quantity_e4 END), 0)::bigint AS left_e4
            FROM goods_purchase
            WHERE region = :region AND institution = :institution AND item = :item AND batch = :batch""";
    private static final String INSERT = """
            INSERT INTO goods_purchase (region, id, institution, kind, item, own_code, batch, delivery, supplier, lot,
                                        invoice_code, invoice_no, price_e6, quantity_e4, happened_at, recorded_at, actor)
            VALUES (:region, :id, :institution, :kind, :item, :own, :batch, :delivery, :supplier, :lot, :invoiceCode,
                    :invoiceNo, :price, :quantity, :at, :recorded, :actor)""";
    private static final String CODES = """
            INSERT INTO goods_purchase_code (region, purchase_id, code)
            SELECT :region, :id, code FROM unnest(:codes::text[]) AS t (code)""";

    private final JdbcClient db;
    private final Clock clock;

    PurchaseRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @throws Refused if the batch was bought before */
    void buy(Institution institution, PurchaseReport report, Actor actor) {
        if (lock(institution, report).bought()) {
            throw new Refused(
                    ClaimsError.BATCH_BOUGHT, new Violation("/fixmedins_bchno", "未上传过采购的批次流水号", report.batch()));
        }
        add(institution, report, actor);
    }

    /** @throws Refused if less is left of the batch */
    void giveBack(Institution institution, PurchaseReport report, Actor actor) {
        if (report.quantity().tenThousandths() > lock(institution, report).leftE4()) {
            throw new Refused(
                    ClaimsError.NOTHING_TO_GIVE_BACK, new Violation("/purc_retn_cnt", "不超过该批次已采购且未退的数量", "其他"));
        }
        add(institution, report, actor);
    }

    /** What is known of a batch while it is locked. */
    private record Batch(boolean bought, long leftE4) {}

    private Batch lock(Institution institution, PurchaseReport report) {
        var key = "batch " + institution.code() + " " + report.item() + " " + report.batch();
        db.sql(LOCK_BATCH).param("key", key).query(row -> {});
        return db.sql(BATCH)
                .param("region", institution.region().value())
                .param("institution", institution.code().value())
                .param("item", report.item())
                .param("batch", report.batch())
                .query((row, n) -> new Batch(row.getBoolean("bought"), row.getLong("left_e4")))
                .single();
    }

    private void add(Institution institution, PurchaseReport report, Actor actor) {
        var id = Ids.next();
        var price = report.price();
        db.sql(INSERT)
                .param("region", institution.region().value())
                .param("id", id)
                .param("institution", institution.code().value())
                .param("kind", report.kind().name())
                .param("item", report.item())
                .param("own", report.ownCode())
                .param("batch", report.batch())
                .param("delivery", report.delivery())
                .param("supplier", report.supplier())
                .param("lot", report.lot())
                .param("invoiceCode", report.invoiceCode())
                .param("invoiceNo", report.invoiceNo())
                .param("price", price == null ? null : price.millionthYuan())
                .param("quantity", report.quantity().tenThousandths())
                .param("at", report.at().atOffset(ZoneOffset.UTC))
                .param(
                        "recorded",
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("actor", actor.personId())
                .update();
        addCodes(institution, id, report);
    }

    private void addCodes(Institution institution, UUID id, PurchaseReport report) {
        db.sql(CODES)
                .param("region", institution.region().value())
                .param("id", id)
                .param("codes", report.codes().toArray(String[]::new))
                .update();
    }
}
