package org.medfund.institutions.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.medfund.institutions.PolicyTopics.PAYOUT_DAYS;
import static org.medfund.institutions.PolicyTopics.PAYOUT_RATIO;
import static org.medfund.institutions.PolicyTopics.REVIEW_MODE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medfund.institutions.InstitutionsTest;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyDecided;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyWriter;
import org.medfund.institutions.TrailReading;
import org.medfund.institutions.change.Changes;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Sha256;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The policy book on a real database: what is added, what is not, and who sees it when. */
@InstitutionsTest
class DecidingPolicyTests {

    private static final Actor PUBLISHER = new Actor("r1", "agency", "RULE_PUBLISHER", "api");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Autowired
    PolicyWriter writer;

    @Autowired
    PolicyBooks books;

    @Autowired
    PolicyRows rows;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient db;

    @Test
    void addsNothingOfAListInWhichOneIsWrong() {
        var region = new RegionCode("640100");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> writer.decide(region, List.of(days("1"), ratio("*/*/*", "101")), PUBLISHER));
        assertThat(books.asOf(region, NEW_YEAR).find(PAYOUT_DAYS, "*")).isEmpty();
    }

    @Test
    void forgetsWhatWasRolledBack() {
        var region = new RegionCode("640200");
        transactions.executeWithoutResult(status -> {
            writer.decide(region, List.of(days("1")), PUBLISHER);
            assertThat(books.asOf(region, NEW_YEAR).require(PAYOUT_DAYS, "*")).isEqualTo("1");
            status.setRollbackOnly();
        });
        assertThat(books.asOf(region, NEW_YEAR).find(PAYOUT_DAYS, "*")).isEmpty();
    }

    @Test
    void addsNothingAndTellsNobodyWhenTheSameComesAgain() {
        var region = new RegionCode("640300");
        assertThat(writer.decide(region, List.of(days("1"), ratio("*/*/*", "97")), PUBLISHER))
                .isEqualTo(2);
        var before = TrailReading.count(db);
        assertThat(writer.decide(region, List.of(days("1"), ratio("*/*/*", "97")), PUBLISHER))
                .isZero();
        assertThat(TrailReading.count(db)).isEqualTo(before);
    }

    @Test
    void holdsInThisNodeAsSoonAsItIsCommitted() {
        var region = new RegionCode("640400");
        assertThat(books.asOf(region, NEW_YEAR).find(PAYOUT_DAYS, "*")).isEmpty();
        writer.decide(region, List.of(days("1")), PUBLISHER);
        var first = books.asOf(region, NEW_YEAR);
        assertThat(first.require(PAYOUT_DAYS, "*")).isEqualTo("1");
        assertThat(books.asOf(region, NEW_YEAR.plusDays(40)))
                .as("one book for both dates")
                .isSameAs(first);
        assertThat(books.asOf(region, NEW_YEAR.minusDays(1)).find(PAYOUT_DAYS, "*"))
                .isEmpty();
        writer.decide(region, List.of(days("2")), PUBLISHER);
        assertThat(books.asOf(region, NEW_YEAR).require(PAYOUT_DAYS, "*")).isEqualTo("2");
    }

    // S3-art25: what the province decides reaches its regions in every node
    @Test
    void holdsInAnotherNodeOnceItLooksAgain() {
        var otherNode = new PolicyShelf(rows, Changes.ofAnotherNode(db, Duration.ZERO));
        var region = new RegionCode("650400");
        assertThat(otherNode.asOf(region, NEW_YEAR).find(PAYOUT_DAYS, "*")).isEmpty();
        writer.decide(region.province(), List.of(days("3")), PUBLISHER);
        assertThat(otherNode.asOf(region, NEW_YEAR).require(PAYOUT_DAYS, "*")).isEqualTo("3");
    }

    @Test
    void stillKnowsWhatWasKnownBeforeACorrection() {
        var region = new RegionCode("640500");
        writer.decide(region, List.of(days("1")), PUBLISHER);
        var then = db.sql("SELECT max(decided_at) FROM policy_entry WHERE region = '640500'")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
        writer.decide(region, List.of(days("2")), PUBLISHER);
        assertThat(books.asOf(region, NEW_YEAR, then).require(PAYOUT_DAYS, "*")).isEqualTo("1");
        assertThat(books.asOf(region, NEW_YEAR, Instant.EPOCH).find(PAYOUT_DAYS, "*"))
                .isEmpty();
    }

    // S0-1.0: a change of policy is audited
    @Test
    void publishesOneDecisionForEachTopicAndDateWithTheDigestOfItsRows() {
        var region = new RegionCode("640600");
        var list = List.of(ratio("*/*/*", "97"), ratio("310100/*/*", "90"), decision(REVIEW_MODE, "*", "PARALLEL"));
        writer.decide(region, list, PUBLISHER);
        var events = TrailReading.events(db, PolicyDecided.TYPE, "640600", PolicyDecided.class);
        assertThat(events).extracting(PolicyDecided::topic).containsExactly(PAYOUT_RATIO, REVIEW_MODE);
        assertThat(events).extracting(PolicyDecided::entries).containsExactly(2, 1);
        assertThat(events).allSatisfy(event -> assertThat(event.sha256()).isEqualTo(recomputed(event)));
    }

    private String recomputed(PolicyDecided event) {
        var digests = db.sql("SELECT * FROM policy_entry WHERE decision_id = :id ORDER BY key COLLATE \"C\"")
                .param("id", event.decisionId())
                .query((row, n) -> TrailReading.sha256(row.getString("salt"), PolicyRows.entry(row, n)))
                .list();
        var bytes = digests.stream().map(hex -> HexFormat.of().parseHex(hex)).toArray(byte[][]::new);
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }

    private static PolicyDecision days(String value) {
        return decision(PAYOUT_DAYS, "*", value);
    }

    private static PolicyDecision ratio(String key, String percent) {
        return decision(PAYOUT_RATIO, key, percent);
    }

    private static PolicyDecision decision(String topic, String key, String value) {
        return new PolicyDecision(topic, key, NEW_YEAR, value, "basis");
    }
}
