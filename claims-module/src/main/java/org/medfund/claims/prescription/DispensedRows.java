package org.medfund.claims.prescription;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.medfund.claims.visit.OpenVisit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which settlement has dispensed a prescription: the key of the table lets one stand, the evidence keeps them all. */
@Component
class DispensedRows {

    private static final String INSERT = """
            WITH taken AS (
                INSERT INTO prescription_dispensed (region, rxno, settlement_id)
                SELECT region, rxno, settlement
                FROM unnest(:regions::text[], :numbers::text[], :settlements::uuid[]) AS d (region, rxno, settlement)
                ORDER BY 1, 2
                ON CONFLICT DO NOTHING
                RETURNING region, rxno, settlement_id)
            INSERT INTO prescription_dispensing (region, rxno, settlement_id, pharmacy, recorded_at)
            SELECT region, rxno, settlement_id, pharmacy, :at
            FROM taken JOIN unnest(:settlements::uuid[], :numbers::text[], :pharmacies::text[])
                AS d (settlement_id, rxno, pharmacy) USING (settlement_id, rxno)""";

    private final JdbcClient db;
    private final Clock clock;

    DispensedRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A settlement of a purchase that names a prescription. */
    record Dispensed(PrescriptionKey key, UUID settlement, OpenVisit purchase) {}

    /** @return how many of them no other settlement has dispensed */
    int insert(List<Dispensed> all) {
        return db.sql(INSERT)
                .param("regions", texts(all, one -> one.key().region().value()))
                .param("numbers", texts(all, one -> one.key().rxno()))
                .param("settlements", all.stream().map(Dispensed::settlement).toArray(UUID[]::new))
                .param(
                        "pharmacies",
                        texts(all, one -> one.purchase().institution().value()))
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(Collection<UUID> settlements) {
        db.sql("DELETE FROM prescription_dispensed WHERE settlement_id = ANY (:settlements)")
                .param("settlements", settlements.toArray(UUID[]::new))
                .update();
    }

    private static String[] texts(List<Dispensed> all, Function<Dispensed, String> column) {
        return all.stream().map(column).toArray(String[]::new);
    }
}
