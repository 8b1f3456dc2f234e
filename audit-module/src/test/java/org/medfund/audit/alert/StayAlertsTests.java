package org.medfund.audit.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.audit.Bill.stay;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.medfund.audit.AuditTest;
import org.medfund.audit.Bill;
import org.medfund.audit.Planted;
import org.medfund.audit.PlantedPersons;
import org.medfund.audit.StaysWatched;
import org.medfund.institutions.MonitoringTopics;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.EventJson;
import org.medfund.trail.SourceDigest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Alerts over what is settled (S2-10c, S2-10d). */
@AuditTest
class StayAlertsTests {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Autowired
    Planted planted;

    @Autowired
    PlantedPersons persons;

    @Autowired
    PolicyWriter policies;

    @Autowired
    WatchingStays watching;

    @Autowired
    AlertRows rows;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester http;

    @Test
    void onlyTheAgencyOfTheRegionLooks() {
        assertThat(send("690100", "AUDITOR", "690200", true)).hasStatus(404);
        assertThat(send("690100", "FINANCE", "690100", true)).hasStatus(403);
        assertThat(send("690100", "AUDITOR", "690200", false)).hasStatus(404);
        assertThat(send("690100", "BANK", "690100", false)).hasStatus(403);
    }

    /** S2-10d: one of each kind is found among stays that nothing is wrong with. */
    @Test
    void eachDetectorFindsWhatIsPlantedForIt() {
        decideAll("690300");
        var longStay = stay("H1", "2026-01-01T10:00:00", "2026-03-10T10:00:00");
        var costly = march("H1", 1).of(100_000_01);
        var discharged = march("H1", 1).person("R");
        var readmitted = march("H2", 15).person("R");
        var often = Stream.of(1, 2, 3)
                .map(n -> stay("H" + n, "2026-0" + n + "-05T10:00:00", "2026-0" + n + "-06T10:00:00")
                        .person("F"))
                .toArray(Bill[]::new);
        planted.reviewed("690300", longStay, costly, discharged, readmitted, march("H1", 1), march("H1", 2));
        planted.reviewed("690300", often);
        assertThat(watch("690300").path("stays").asInt()).isEqualTo(7);
        assertThat(found("690300"))
                .containsExactlyInAnyOrder(
                        "LONG_STAY " + Ids.text(longStay.id),
                        "HIGH_FEE " + Ids.text(costly.id),
                        "READMISSION " + Ids.text(discharged.id) + " " + Ids.text(readmitted.id),
                        "FREQUENT_ADMISSION " + Ids.text(often[0].id) + " " + Ids.text(often[1].id) + " "
                                + Ids.text(often[2].id));
        assertThat(alerts("690300").toString()).doesNotContain("\"F\"", "\"R\"");
    }

    /** S2-10c: the one who is tagged on the day of admission is left out, the others are not. */
    @Test
    void whoIsTaggedIsNotReportedForFrequentAdmission() {
        decideAll("690400");
        var march = LocalDate.of(2026, 3, 5);
        var tagged = thrice("690400", march, null);
        var before = thrice("690400", march.minusDays(30), march);
        var later = thrice("690400", march.plusDays(1), null);
        var untagged = thrice("690400", null, null);
        watch("690400");
        assertThat(db.sql("SELECT settlement_id FROM stay_alert WHERE region = '690400'")
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .list())
                .doesNotContain(tagged.id)
                .containsExactlyInAnyOrder(before.id, later.id, untagged.id);
    }

    /** What was reversed is no stay, and neither is what is only a part of one. */
    @Test
    void aStayInPartsIsOneAndAReversedOneIsNone() {
        decideAll("690500");
        var part = march("H1", 1).person("P").of(60_000_00);
        var rest = stay("H1", "2026-03-01T10:00:00", "2026-03-20T10:00:00")
                .person("P")
                .of(50_000_00);
        var reversed = march("H1", 1).person("Q").of(200_000_00);
        var again = march("H1", 1).person("Q");
        planted.reviewed("690500", part, rest, reversed, reversed.reversal(), again);
        assertThat(watch("690500").path("stays").asInt()).isEqualTo(2);
        assertThat(found("690500")).containsExactly("HIGH_FEE " + Ids.text(part.id) + " " + Ids.text(rest.id));
    }

    /** S2-10d: looked at twice, also at once, a month has each alert once; what is settled later is added. */
    @Test
    void aMonthIsLookedAtAgainWithoutASecondAlert() {
        decideAll("690600");
        planted.reviewed("690600", march("H1", 1).of(100_000_01));
        Stream.generate(() -> CompletableFuture.runAsync(
                        () -> watching.watch(new RegionCode("690600"), MARCH, Actor.system("test"))))
                .limit(3)
                .toList()
                .forEach(CompletableFuture::join);
        var again = watch("690600");
        assertThat(again.path("alerts").asInt()).isZero();
        assertThat(again.path("month").asString()).isEqualTo("2026-03");
        assertThat(found("690600")).hasSize(1);
        planted.reviewed("690600", march("H1", 2).of(100_000_01));
        assertThat(watch("690600").path("alerts").asInt()).isEqualTo(1);
        assertThat(found("690600")).hasSize(2);
    }

    /** The trail seals what a run added: an alert changed later is noticed. */
    @Test
    void theTrailSealsTheAlertsOfARun() {
        decideAll("690700");
        planted.reviewed("690700", march("H1", 1).of(100_000_01), march("H1", 2).of(100_000_01));
        var run = watching.watch(new RegionCode("690700"), MARCH, Actor.system("test"));
        var stored = rows.list(new RegionCode("690700"), MARCH, new UUID(0, 0), 10);
        var salt = db.sql("SELECT salt FROM stay_alert_run WHERE id = ?")
                .param(run.runId())
                .query(String.class)
                .single();
        var event = db.sql("SELECT payload FROM trail_event WHERE type = 'audit.stays-watched' AND stream = ?")
                .param("stays-watched/" + run.runId())
                .query((row, n) -> EventJson.read(row.getString(1), StaysWatched.class))
                .single();
        assertThat(event).isEqualTo(run);
        assertThat(event.alerts()).isEqualTo(2);
        assertThat(new SourceDigest(salt, event.sha256()).matches(EventJson.write(stored)))
                .isTrue();
    }

    @Test
    void theListComesInPages() {
        decideAll("690800");
        planted.reviewed("690800", march("H1", 1).of(100_000_01), march("H1", 2).of(100_000_01));
        watch("690800");
        var page = json(get("690800", "?limit=1"));
        var rest =
                json(get("690800", "?limit=1&cursor=" + page.path("nextCursor").asString()));
        assertThat(page.path("items")).hasSize(1);
        assertThat(rest.path("items")).hasSize(1).isNotEqualTo(page.path("items"));
        assertThat(get("690800", "?cursor=x")).hasStatus(400);
    }

    /** Five days of March from a day on, each of another person. */
    private static Bill march(String institution, int day) {
        return stay(institution, "2026-03-%02dT10:00:00".formatted(day), "2026-03-%02dT10:00:00".formatted(day + 4));
    }

    /** Somebody who is admitted three times within 90 days, the third on 5 March: that one. */
    private Bill thrice(String region, @Nullable LocalDate from, @Nullable LocalDate until) {
        var person = persons.person();
        var bills = Stream.of(1, 2, 3)
                .map(n -> stay("H1", "2026-0" + n + "-05T10:00:00", "2026-0" + n + "-06T10:00:00")
                        .person(Ids.text(person)))
                .toArray(Bill[]::new);
        for (var bill : bills) {
            persons.computed(region, bill, person);
        }
        if (from != null) {
            persons.tag(region, person, from, until);
        }
        planted.reviewed(region, bills);
        return bills[2];
    }

    private void decideAll(String region) {
        decide(region, MonitoringTopics.LONG_STAY, "60 assumed");
        decide(region, MonitoringTopics.FREQUENT_ADMISSION, "3/90 assumed");
        decide(region, MonitoringTopics.HIGH_FEE, "100000 assumed");
        decide(region, MonitoringTopics.READMISSION, "15");
    }

    private void decide(String region, String topic, String value) {
        policies.decide(
                new RegionCode(region),
                List.of(new PolicyDecision(topic, "*", LocalDate.of(2026, 1, 1), value, "test")),
                Actor.system("test"));
    }

    private List<String> found(String region) {
        return alerts(region)
                .valueStream()
                .map(alert -> alert.path("detector").asString() + " "
                        + String.join(
                                " ",
                                alert.path("settlements")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList()))
                .toList();
    }

    private JsonNode watch(String region) {
        var answer = send(region, "MAKER", region, true);
        assertThat(answer).hasStatusOk();
        return json(answer);
    }

    private JsonNode alerts(String region) {
        return json(get(region, "")).path("items");
    }

    private MvcTestResult get(String region, String query) {
        return http.get()
                .uri("/api/stay-alerts/" + region + "/2026-03" + query)
                .header("Test-Caller", "a1;agency;AUDITOR;" + region)
                .exchange();
    }

    private MvcTestResult send(String region, String role, String served, boolean post) {
        return (post ? http.post() : http.get())
                .uri("/api/stay-alerts/" + region + "/2026-03")
                .header("Test-Caller", "a1;agency;" + role + ";" + served)
                .exchange();
    }

    private static JsonNode json(MvcTestResult answer) {
        try {
            return JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
