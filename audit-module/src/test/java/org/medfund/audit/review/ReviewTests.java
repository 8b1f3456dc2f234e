package org.medfund.audit.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.medfund.audit.AuditTest;
import org.medfund.audit.Bill;
import org.medfund.audit.ChunkReviewed;
import org.medfund.audit.FoundFindings;
import org.medfund.audit.Planted;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.EventJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The review of whole chunks, from the trail's event to the findings (S0-2.2b, S2-5c, S3-art13a). */
@AuditTest
class ReviewTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 13);

    @Autowired
    Planted planted;

    @Autowired
    FoundFindings found;

    @Autowired
    PolicyWriter policies;

    @Autowired
    JdbcClient db;

    @Test
    void raisesNothingOnACleanDay() {
        var bill = new Bill();
        var stay = Bill.stay("H1", "2026-02-10T10:00:00", "2026-02-13T08:00:00").person("P1");
        var transfer =
                Bill.stay("H2", "2026-02-13T08:00:00", "2026-02-13T20:00:00").person("P1");
        var chunk = planted.reviewed("630100", bill, stay, transfer, new Bill().reversal());
        assertThat(found.rules(chunk)).isEmpty();
        assertThat(event(chunk)).satisfies(event -> {
            assertThat(event.settlements()).isEqualTo(4);
            assertThat(event.violations() + event.suspicions()).isZero();
            assertThat(event.businessDate()).isEqualTo(DAY);
            assertThat(event.ruleSetVersion()).isEqualTo("100000-3");
        });
    }

    @Test
    void findsOneOfEachKindInOneChunk() {
        decide("630200", PolicyTopics.REVIEW_THRESHOLD, "*", "50000");
        decide("630200", PolicyTopics.CATALOGUE_ITEMS, "WOMEN-ONLY", "{\"name\":\"n\",\"sex\":\"2\"}");
        decide("630200", PolicyTopics.CATALOGUE_ITEMS, "CHILDREN", "{\"name\":\"n\",\"maxAge\":6}");
        var figures = new Bill();
        figures.cash = 29_99;
        var restricted = new Bill();
        restricted.lines = List.of(Bill.line(1, "WOMEN-ONLY", 60_00, 1), Bill.line(2, "CHILDREN", 40_00, 1));
        var chunk = planted.reviewed("630200", figures, restricted, new Bill().of(50_000_01), new Bill());
        assertThat(found.rules(chunk))
                .containsExactly(
                        "amount-over-threshold",
                        "figures-inconsistent",
                        "item-restricted-by-age",
                        "item-restricted-by-sex");
        assertThat(event(chunk).violations()).isEqualTo(3);
        assertThat(event(chunk).suspicions()).isEqualTo(1);
    }

    /** S2-5e: the same bill as local and as elsewhere gives the same findings. */
    @Test
    void judgesPatientsFromElsewhereAsItJudgesItsOwn() {
        decide("630300", PolicyTopics.REVIEW_THRESHOLD, "*", "50000");
        var local = new Bill().of(50_000_01);
        local.cash = 1;
        var elsewhere = new Bill().of(50_000_01);
        elsewhere.cash = 1;
        elsewhere.insuredRegion = "110000";
        planted.reviewed("630300", local, elsewhere);
        assertThat(found.explanations(local)).hasSize(2).isEqualTo(found.explanations(elsewhere));
    }

    /** The event twice: no second finding, no second chunk-reviewed. */
    @Test
    void reviewsAChunkThatIsDeliveredTwiceOnce() {
        var bill = new Bill();
        bill.cash = 29_99;
        var chunk = planted.reviewed("630400", bill);
        planted.announced(chunk, "630400", bill);
        assertThat(found.rules(chunk)).containsExactly("figures-inconsistent");
        assertThat(events(chunk)).hasSize(1);
    }

    @Test
    void reviewsAChunkThatIsDeliveredTwiceAtOnceOnce() {
        var bill = new Bill();
        bill.cash = 29_99;
        var chunk = planted.recorded("630450", bill);
        planted.announced(chunk, "630450", bill);
        assertThat(found.rules(chunk)).containsExactly("figures-inconsistent");
        assertThat(events(chunk)).hasSize(1);
    }

    @Test
    void judgesEachSettlementByThePolicyOfItsOwnDate() {
        decide("630500", PolicyTopics.REVIEW_THRESHOLD, "*", "50000");
        policies.decide(
                new RegionCode("630500"),
                List.of(new PolicyDecision(PolicyTopics.REVIEW_THRESHOLD, "*", DAY.plusDays(1), "60000", "test")),
                Actor.system("test"));
        var before = new Bill().of(55_000_00);
        var after = new Bill().of(55_000_00);
        after.setlTime = Bill.at("2026-02-14T00:00:00");
        var chunk = planted.reviewed("630500", before, after);
        assertThat(found.rules(before)).containsExactly("amount-over-threshold");
        assertThat(found.rules(after)).isEmpty();
        assertThat(event(chunk).businessDate()).isEqualTo(DAY);
    }

    /** Findings carry no personal data, and neither do the events. */
    @Test
    void explainsWithFiguresAndWithoutThePerson() {
        var first =
                Bill.stay("H1", "2026-02-01T10:00:00", "2026-02-05T10:00:00").person("PERSON-4711");
        var second =
                Bill.stay("H2", "2026-02-05T09:00:00", "2026-02-09T10:00:00").person("PERSON-4711");
        planted.reviewed("630600", first, second);
        assertThat(found.explanations(second))
                .singleElement()
                .asString()
                .contains("2026-02-05 09:00:00", "2026-02-05 10:00:00")
                .doesNotContain("4711");
    }

    /** The digest in the trail is that of the stored rows: a finding changed later is noticed. */
    @Test
    void sealsTheFindingsWithTheirSalt() {
        var bill = new Bill();
        bill.cash = 29_99;
        var chunk = planted.reviewed("630700", bill, new Bill());
        var salt = db.sql("SELECT salt FROM chunk_review WHERE chunk_id = :chunk")
                .param("chunk", chunk)
                .query(String.class)
                .single();
        assertThat(FindingsSeal.of(salt, StoredFindings.of(chunk, db)).sha256())
                .isEqualTo(event(chunk).sha256());
    }

    private void decide(String region, String topic, String key, String value) {
        policies.decide(
                new RegionCode(region),
                List.of(new PolicyDecision(topic, key, LocalDate.of(2026, 1, 1), value, "test")),
                Actor.system("test"));
    }

    private ChunkReviewed event(UUID chunk) {
        return events(chunk).getFirst();
    }

    private List<ChunkReviewed> events(UUID chunk) {
        return db.sql("SELECT payload FROM trail_event WHERE type = 'audit.chunk-reviewed' AND stream = :stream")
                .param("stream", "chunk/" + chunk)
                .query((row, n) -> EventJson.read(row.getString("payload"), ChunkReviewed.class))
                .list();
    }
}
