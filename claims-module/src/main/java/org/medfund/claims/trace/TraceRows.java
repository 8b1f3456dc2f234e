package org.medfund.claims.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.settlement.PackedLines;
import org.medfund.institutions.Institution;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of trace codes. */
@Component
class TraceRows {

    private static final String SETTLEMENT = """
            SELECT s.id, s.region, s.institution, s.business_date, s.trace_due, s.fee_lines,
                   s.reverses_id IS NULL AND NOT EXISTS (
                       SELECT FROM settlement_reversal r WHERE r.region = s.region AND r.original_id = s.id) AS stands
            FROM settlement_key k
            JOIN settlement s ON s.region = k.region AND s.business_date = k.business_date AND s.id = k.id
            WHERE k.id = :id""";
    private static final String LOCK_SETTLEMENT = "SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))";
    private static final String CREATE_PACKS = """
            INSERT INTO trace_pack (code, item, whole, split_e4)
            SELECT code, '', false, 0 FROM unnest(:codes::text[]) AS t (code) ORDER BY code ON CONFLICT DO NOTHING""";
    private static final String LOCK_PACKS = """
            SELECT code, item, whole, split_e4 FROM trace_pack WHERE code = ANY (:codes) ORDER BY code FOR UPDATE""";
    private static final String SAVE_PACKS = """
            UPDATE trace_pack p SET item = t.item, whole = t.whole, split_e4 = t.split_e4
            FROM unnest(:codes::text[], :items::text[], :wholes::boolean[], :splits::bigint[]) AS t (code, item, whole, split_e4)
            WHERE p.code = t.code""";
    private static final String REPORT = """
            INSERT INTO trace_report (region, id, institution, settlement_id, kind, item, own_code, batch, lot, document, split,
                                      quantity_e4, happened_at, recorded_at, actor)
            VALUES (:region, :id, :institution, :settlement, :kind, :item, :own, :batch, :lot, :document, :split, :quantity,
                    :happened, :recorded, :actor)""";
    private static final String CODES = """
            INSERT INTO trace_code (report_id, code, quantity_e4)
            SELECT :report, code, quantity FROM unnest(:codes::text[], :quantities::bigint[]) AS t (code, quantity)""";
    private static final String NET =
            "sum(CASE r.kind WHEN 'SALE' THEN c.quantity_e4 ELSE -c.quantity_e4 END)::bigint ";
    private static final String COVERED = "SELECT r.item, " + NET + """
            FROM trace_report r JOIN trace_code c ON c.report_id = r.id WHERE r.settlement_id = :id GROUP BY r.item""";
    private static final String LINES_WITH_CODES = """
            SELECT document FROM trace_report
            WHERE settlement_id = :id AND kind = 'SALE' AND document IS NOT NULL AND batch IS NULL AND own_code = item""";
    private static final String SOLD = "SELECT c.code, " + NET + """
            FROM trace_code c JOIN trace_report r ON r.id = c.report_id
            WHERE c.code = ANY (:codes) AND r.institution = :institution
              AND r.settlement_id IS NOT DISTINCT FROM :settlement::uuid GROUP BY c.code""";

    private final JdbcClient db;
    private final Clock clock;

    TraceRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What was reported of a drug. */
    enum Kind {
        SALE,
        RETURN
    }

    Optional<TracedSettlement> settlement(UUID id) {
        return db.sql(SETTLEMENT).param("id", id).query(TraceRows::settlement).optional();
    }

    /** One transaction at a time adds codes to a settlement, so that the last one sees all others. */
    void lockSettlement(UUID id) {
        db.sql(LOCK_SETTLEMENT).param("key", "trace codes of " + id).query(row -> {});
    }

    List<Pack> lockPacks(Collection<String> codes) {
        var keys = codes.stream().distinct().sorted().toArray(String[]::new);
        db.sql(CREATE_PACKS).param("codes", keys).update();
        return db.sql(LOCK_PACKS)
                .param("codes", keys)
                .query((row, n) -> new Pack(row.getString(1), row.getString(2), row.getBoolean(3), row.getLong(4)))
                .list();
    }

    void savePacks(Collection<Pack> packs) {
        db.sql(SAVE_PACKS)
                .param("codes", packs.stream().map(Pack::code).toArray(String[]::new))
                .param("items", packs.stream().map(Pack::item).toArray(String[]::new))
                .param("wholes", packs.stream().map(Pack::whole).toArray(Boolean[]::new))
                .param("splits", packs.stream().mapToLong(Pack::splitE4).toArray())
                .update();
    }

    void insert(Kind kind, Institution institution, SaleReport report, List<CodeUse> uses, Actor actor) {
        var id = Ids.next();
        var sale = report.sale();
        db.sql(REPORT)
                .param("region", institution.region().value())
                .param("id", id)
                .param("institution", institution.code().value())
                .param("settlement", report.settlementId())
                .param("kind", kind.name())
                .param("item", sale.item())
                .param("own", report.ownCode())
                .param("batch", report.batch())
                .param("lot", report.lot())
                .param("document", report.document())
                .param("split", sale.split())
                .param("quantity", sale.quantity().tenThousandths())
                .param("happened", report.at().atOffset(ZoneOffset.UTC))
                .param("recorded", now().atOffset(ZoneOffset.UTC))
                .param("actor", actor.personId())
                .update();
        db.sql(CODES)
                .param("report", id)
                .param("codes", uses.stream().map(CodeUse::code).toArray(String[]::new))
                .param(
                        "quantities",
                        uses.stream().mapToLong(CodeUse::quantityE4).toArray())
                .update();
    }

    /** The fee lines whose codes came with the settlement itself; what is reported apart has a batch. */
    Set<String> linesWithCodes(UUID settlement) {
        return Set.copyOf(db.sql(LINES_WITH_CODES)
                .param("id", settlement)
                .query(String.class)
                .list());
    }

    /** Of each drug of a settlement what its codes cover, in 0.0001. */
    Map<String, Long> covered(UUID settlement) {
        return sums(db.sql(COVERED).param("id", settlement));
    }

    /** Of each code what an institution sold, within one settlement or at all, and did not take back. */
    Map<String, Long> sold(InstitutionCode institution, @Nullable UUID settlement, Collection<String> codes) {
        return sums(db.sql(SOLD)
                .param("codes", codes.toArray(String[]::new))
                .param("institution", institution.value())
                .param("settlement", settlement));
    }

    /** @return false if it was complete before */
    boolean complete(TracedSettlement settlement) {
        return db.sql(
                                "INSERT INTO trace_completed (region, settlement_id, completed_at) VALUES (:region, :id, :at) ON CONFLICT DO NOTHING")
                        .param("region", settlement.region().value())
                        .param("id", settlement.id())
                        .param("at", now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Map<String, Long> sums(JdbcClient.StatementSpec query) {
        var sums = new HashMap<String, Long>();
        query.query(row -> {
            sums.put(row.getString(1), row.getLong(2));
        });
        return sums;
    }

    private static TracedSettlement settlement(ResultSet row, int n) throws SQLException {
        return new TracedSettlement(
                row.getObject("id", UUID.class),
                new RegionCode(row.getString("region")),
                new InstitutionCode(row.getString("institution")),
                row.getObject("business_date", LocalDate.class),
                row.getBoolean("trace_due"),
                row.getBoolean("stands"),
                PackedLines.unpack(row.getString("fee_lines")));
    }
}
