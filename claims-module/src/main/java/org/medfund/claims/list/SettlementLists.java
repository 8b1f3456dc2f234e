package org.medfund.claims.list;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.medfund.claims.person.InstallationSeal;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists, each sealed as a whole; of those of a settlement the last revision is in force, under the number of the first. */
@Component
class SettlementLists {

    private static final String LATEST = """
            SELECT list_id, revision, reasons, fingerprint, received_at FROM settlement_list
            WHERE region = :region AND settlement_id = :settlement ORDER BY revision DESC LIMIT 1""";
    private static final String INSERT = """
            INSERT INTO settlement_list (region, settlement_id, revision, list_id, reasons, fingerprint, person_id, key_id,
                                         content, received_at, actor)
            VALUES (:region, :settlement, :revision, :list, :reasons, :fingerprint, :person, :key, :content, :at, :actor)""";

    private final JdbcClient db;
    private final ListSeal seal;
    private final InstallationSeal fingerprints;
    private final Clock clock;

    SettlementLists(JdbcClient db, ListSeal seal, InstallationSeal fingerprints, Clock clock) {
        this.db = db;
        this.seal = seal;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /**
     * A list as it is known without opening it.
     *
     * @param id          its number (setl_list_id)
     * @param revision    from 1
     * @param reasons     why it fails the quality control; empty if it may be grouped
     * @param fingerprint tells equal contents
     * @param receivedAt  when
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Listed(UUID id, int revision, List<String> reasons, byte[] fingerprint, OffsetDateTime receivedAt) {}

    Optional<Listed> latest(RegionCode region, UUID settlement) {
        return db.sql(LATEST)
                .param("region", region.value())
                .param("settlement", settlement)
                .query(SettlementLists::listed)
                .optional();
    }

    /** In the running transaction; the same content again is the same list. @return the number of the list */
    UUID keep(SettlementRow settlement, String json, List<String> reasons, Actor actor) {
        lock(settlement.id());
        var latest = latest(settlement.region(), settlement.id());
        var fingerprint = fingerprints.fingerprint(json.getBytes(StandardCharsets.UTF_8));
        if (latest.isPresent() && Arrays.equals(latest.get().fingerprint(), fingerprint)) {
            return latest.get().id();
        }
        var id = latest.map(Listed::id).orElseGet(Ids::next);
        insert(settlement, id, latest.map(Listed::revision).orElse(0) + 1, json, reasons, fingerprint, actor);
        return id;
    }

    private void insert(
            SettlementRow settlement,
            UUID id,
            int revision,
            String json,
            List<String> reasons,
            byte[] fingerprint,
            Actor actor) {
        var sealed = seal.seal(settlement.content().patient().psnNo(), json, "list " + id + "/" + revision);
        db.sql(INSERT)
                .param("region", settlement.region().value())
                .param("settlement", settlement.id())
                .param("revision", revision)
                .param("list", id)
                .param("reasons", reasons.toArray(String[]::new))
                .param("fingerprint", fingerprint)
                .param("person", sealed.person())
                .param("key", sealed.keyId())
                .param("content", sealed.bytes())
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("actor", actor.personId())
                .update();
    }

    private void lock(UUID settlement) {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "settlement list " + settlement)
                .query(row -> {});
    }

    private static Listed listed(ResultSet row, int n) throws SQLException {
        return new Listed(
                row.getObject(1, UUID.class),
                row.getInt(2),
                List.of((String[]) row.getArray(3).getArray()),
                row.getBytes(4),
                row.getObject(5, OffsetDateTime.class));
    }
}
