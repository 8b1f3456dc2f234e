package org.medfund.claims.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.SettlementsRecorded;
import org.medfund.kernel.ErrorCode;
import org.medfund.kernel.Refused;
import org.medfund.trail.EventJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A batch as the writers store it. */
@ClaimsTest
class BatchWriterTests {

    private static final String HOSPITAL = "H61090300001";

    @Autowired
    BatchWriter writer;

    @Autowired
    JdbcClient db;

    @Test
    void oneBadRowNeverFailsItsNeighbours() {
        var batch = arrivals("610903", "A", 100);
        batch.set(
                37,
                SettlementMother.arrival(
                        "610903", SettlementMother.unstorable(SettlementJson.of(HOSPITAL, "A37")), null));
        writer.write(batch);
        assertThat(refusal(batch.get(37))).isEqualTo(ClaimsError.NOT_STORABLE);
        assertThat(batch.stream().filter(arrival -> !arrival.answer().isCompletedExceptionally()))
                .hasSize(99);
        assertThat(stored("610903")).isEqualTo(99);
        assertThat(events("610903").stream()
                        .mapToInt(SettlementsRecorded::count)
                        .sum())
                .isEqualTo(99);
    }

    @Test
    void copiesInOneBatchHaveOneEffect() {
        var batch = new ArrayList<>(arrivals("610904", "B", 3));
        batch.add(SettlementMother.arrival("610904", SettlementJson.of(HOSPITAL, "B1")));
        batch.add(SettlementMother.arrival(
                "610904", SettlementJson.of(HOSPITAL, "B1").with("psn_no", "P9")));
        writer.write(batch);
        assertThat(batch.get(3).answer().join())
                .isEqualTo(
                        new Stored(batch.get(1).row().id(), batch.get(1).row().businessDate(), true));
        assertThat(refusal(batch.get(4))).isEqualTo(ClaimsError.OTHER_CONTENT);
        assertThat(stored("610904")).isEqualTo(3);
    }

    @Test
    void aRefusedRecordIsAnsweredFromWhatWasStoredBefore() {
        writer.write(arrivals("610905", "C", 2));
        var refusal = new Refused(ClaimsError.AGREEMENT_NOT_ACTIVE);
        var known = SettlementMother.arrival("610905", SettlementJson.of(HOSPITAL, "C1"), refusal);
        var unknown = SettlementMother.arrival("610905", SettlementJson.of(HOSPITAL, "C7"), refusal);
        writer.write(List.of(known, unknown));
        assertThat(known.answer().join().repeated()).isTrue();
        assertThat(refusal(unknown)).isEqualTo(ClaimsError.AGREEMENT_NOT_ACTIVE);
        assertThat(stored("610905")).isEqualTo(2);
    }

    @Test
    void tellsTheNeighboursOnceForEachRegion() {
        var batch = new ArrayList<>(arrivals("610906", "D", 4));
        batch.addAll(arrivals("610907", "D", 2));
        batch.add(SettlementMother.arrival(
                "610907", SettlementJson.of(HOSPITAL, "D9").on("2026-02-15")));
        writer.write(batch);
        assertThat(events("610906")).singleElement().satisfies(event -> {
            assertThat(event.count()).isEqualTo(4);
            assertThat(event.medfeeFen().fen()).isEqualTo(400_000);
            assertThat(event.fundFen().fen()).isEqualTo(320_000);
        });
        assertThat(events("610907")).singleElement().satisfies(event -> {
            assertThat(event.fromDate()).hasToString("2026-02-13");
            assertThat(event.toDate()).hasToString("2026-02-15");
        });
    }

    /** What the trail seals can be recomputed from the stored columns alone, and any change of them shows. */
    @Test
    void theDigestOfTheEventIsThatOfTheStoredRows() {
        var batch = new ArrayList<>(arrivals("610908", "E", 20));
        batch.add(SettlementMother.arrival(
                "610908",
                SettlementJson.of(HOSPITAL, "E\\\"x\t".strip())
                        .with("age", "0.5")
                        .on("2026-02-14")));
        batch.add(SettlementMother.arrival(
                "610908",
                SettlementJson.of(HOSPITAL, "E-bare")
                        .without("gend")
                        .without("age")
                        .with("clr_way", "3")
                        .with("pay_loc", "2")
                        .with("clr_optins", "610900")));
        writer.write(batch);
        batch.forEach(arrival -> arrival.answer().join());
        var event = events("610908").getFirst();
        assertThat(db.sql("""
                                SELECT encode(sha256(string_agg(settlement_digest(s), ''::bytea ORDER BY business_date, id)), 'hex')
                                FROM settlement s WHERE chunk_id = :chunk""")
                        .param("chunk", event.chunkId())
                        .query(String.class)
                        .single())
                .isEqualTo(event.sha256());
        assertThat(db.sql("SELECT count(DISTINCT salt) FROM settlement WHERE chunk_id = :chunk")
                        .param("chunk", event.chunkId())
                        .query(Long.class)
                        .single())
                .isEqualTo(22);
    }

    @Test
    void theContentHashIsThatOfTheReadBackRow() {
        var batch = arrivals("610909", "F", 1);
        writer.write(batch);
        var read = new StoredSettlements(db).find(batch.getFirst().row().id()).orElseThrow();
        assertThat(new Arrival(read, null).contentHash())
                .isEqualTo(batch.getFirst().contentHash());
        assertThat(read.content().amounts())
                .isEqualTo(batch.getFirst().row().content().amounts());
        assertThat(read.content().lines())
                .isEqualTo(batch.getFirst().row().content().lines());
    }

    private static List<Arrival> arrivals(String region, String prefix, int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> SettlementMother.arrival(region, SettlementJson.of(HOSPITAL, prefix + i)))
                .toList());
    }

    private static ErrorCode refusal(Arrival arrival) {
        var failure = catchThrowableOfType(
                CompletionException.class, () -> arrival.answer().join());
        assertThat(failure.getCause()).isInstanceOf(Refused.class);
        return ((Refused) failure.getCause()).errorCode();
    }

    private long stored(String region) {
        return db.sql("SELECT count(*) FROM settlement WHERE region = :region")
                .param("region", region)
                .query(Long.class)
                .single();
    }

    private List<SettlementsRecorded> events(String region) {
        return db.sql("SELECT payload FROM trail_event WHERE type = 'claims.settlements-recorded' AND region = :region")
                .param("region", region)
                .query((row, n) -> EventJson.read(row.getString(1), SettlementsRecorded.class))
                .list();
    }
}
