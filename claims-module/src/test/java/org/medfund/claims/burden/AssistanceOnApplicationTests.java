package org.medfund.claims.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;
import static org.medfund.kernel.InsuranceType.RESIDENT;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.window.Window;
import org.medfund.claims.window.WindowTown;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.InstitutionsError;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Assistance that a person applies for, of the burden that the year left. */
@ClaimsTest
class AssistanceOnApplicationTests {

    private static final String REGION = "610724";
    private static final String AWAY = "620724";
    private static final String TILTING = "610725";

    /** Half of what 22,480 is above 20,000. */
    private static final long AMOUNT = 124_000;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    WindowTown towns;

    @Autowired
    Window window;

    @Autowired
    Burdens burdens;

    @Autowired
    JdbcClient db;

    private Burdened people;

    @BeforeEach
    void open() {
        people = new Burdened(towns.open(REGION, mvc), window, mvc, REGION);
    }

    /** S4-C3c, S4-B3a: an application with evidence, decided by a second person, leads to assistance. */
    @Test
    void anApplicationThatAnotherPersonDecidesLeadsToAssistance() {
        var person = people.resident();
        var made = json(people.apply(person), 201);
        assertThat(made.get("state").asString()).isEqualTo("APPLIED");
        assertThat(made.get("burdenFen").asLong()).isEqualTo(2_248_000);
        assertThat(made.get("amountFen").asLong()).isEqualTo(AMOUNT);
        assertThat(problem(people.grant(made, AMOUNT, "li"), 403)).isEqualTo("CLAIMS-0078");
        var granted = json(people.grant(made, AMOUNT, "wang"), 200);
        assertThat(granted.get("state").asString()).isEqualTo("GRANTED");
        assertThat(granted.get("fund").asString()).isEqualTo("610100");
        assertThat(granted.get("amountFen").asLong()).isEqualTo(AMOUNT);
        assertThat(problem(people.grant(made, AMOUNT, "zhao"), 409)).isEqualTo("CLAIMS-0132");
        assertThat(events(person)).hasSize(2).noneMatch(payload -> payload.contains("Fen"));
    }

    /** S4-C3c: of a year one application of a person stands; also of three at the same moment. */
    @Test
    void aPersonAppliesOnceAYear() {
        var person = people.resident();
        var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> people.apply(person).getResponse().getStatus()))
                .limit(3)
                .toList()
                .stream()
                .map(CompletableFuture::join);
        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409);
        assertThat(problem(people.apply(person), 409)).isEqualTo("CLAIMS-0131");
    }

    /** S4-C3c: whoever was refused may apply again, whoever was granted may not; what was granted is burden no more. */
    @Test
    void theBurdenIsCountedOnce() {
        var person = people.resident();
        var first = json(people.apply(person), 201);
        json(people.decide(first, "{\"granted\":false,\"reason\":\"EVIDENCE_MISSING\"}", "wang"), 200);
        assertThat(left(person)).isEqualTo(Money.ofYuan("22480"));
        json(people.grant(json(people.apply(person), 201), AMOUNT, "wang"), 200);
        assertThat(left(person)).isEqualTo(Money.ofYuan("21240"));
        assertThat(problem(people.apply(person), 409)).isEqualTo("CLAIMS-0131");
    }

    /** S4-C3c: what the checker saw is what is granted. */
    @Test
    void anAmountThatChangedSinceItWasShownIsNotGranted() {
        var person = people.resident();
        var made = json(people.apply(person), 201);
        people.settled(person, RESIDENT, "10000");
        assertThat(problem(people.grant(made, AMOUNT, "wang"), 409)).isEqualTo("CLAIMS-0141");
        var uri =
                Burdened.of(person, "assistance-applications/" + made.get("id").asString());
        var now = json(people.agency("wang", "CHECKER").get(uri), 200)
                .get("amountFen")
                .asLong();
        assertThat(now).isGreaterThan(AMOUNT);
        json(people.grant(made, now, "wang"), 200);
    }

    /** S4-C3c: below the threshold there is nothing to grant. */
    @Test
    void whoeverBearsLittleIsRefused() {
        var made = json(people.apply(people.town().resident()), 201);
        assertThat(made.get("amountFen").asLong()).isZero();
        assertThat(problem(people.grant(made, 0, "wang"), 422)).isEqualTo("CLAIMS-0133");
        var refused = json(people.decide(made, "{\"granted\":false,\"reason\":\"NOT_BURDENED\"}", "wang"), 200);
        assertThat(refused.get("state").asString()).isEqualTo("REFUSED");
        assertThat(refused.get("reason").asString()).isEqualTo("NOT_BURDENED");
    }

    @Test
    void anApplicationNeedsEvidenceAndADecisionAnAmountOrAReason() {
        var person = people.resident();
        var bare = "{\"region\":\"" + REGION + "\",\"year\":2026,\"evidence\":[]}";
        var uri = Burdened.of(person, "assistance-applications");
        assertThat(problem(people.agency("li", "MAKER").post(uri, bare), 400)).isEqualTo("CLAIMS-0003");
        var made = json(people.apply(person), 201);
        assertThat(problem(people.decide(made, "{\"granted\":true}", "wang"), 400))
                .isEqualTo("CLAIMS-0003");
        assertThat(problem(people.decide(made, "{\"granted\":false}", "wang"), 400))
                .isEqualTo("CLAIMS-0003");
    }

    @Test
    void onlyTheInsuredPlaceSeesAndDecides() {
        var made = json(people.apply(people.resident()), 201);
        var person = Ids.parse(made.get("person").asString());
        var uri =
                Burdened.of(person, "assistance-applications/" + made.get("id").asString());
        problem(Http.agency(mvc, "wang", "CHECKER", "610900").get(uri), 404);
        problem(Http.agency(mvc, "wang", "CHECKER", "610900").post(uri + "/decision", "{\"granted\":true}"), 404);
        problem(people.agency("wang", "MAKER").post(uri + "/decision", "{\"granted\":true}"), 403);
        problem(people.agency("wang", "CHECKER").post(Burdened.of(person, "assistance-applications"), "{}"), 400);
    }

    /** S4-C3d: watched before, during and after; what grows again after assistance is warned of again. */
    @Test
    void aPersonIsWatchedBeforeDuringAndAfterAssistance() {
        var person = people.resident();
        people.watch();
        assertThat(stage(person)).isEqualTo("BEFORE");
        var made = json(people.apply(person), 201);
        assertThat(stage(person)).isEqualTo("DURING");
        json(people.grant(made, AMOUNT, "wang"), 200);
        assertThat(stage(person)).isEqualTo("AFTER");
        json(people.hand(person, "TEMPORARY", "L-9"), 201);
        people.watch();
        assertThat(people.warned(person, true)).hasSize(1);
        assertThat(db.sql("SELECT step || stage FROM burden_warning WHERE person_id = ? ORDER BY revision")
                        .param(person)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("1BEFORE", "2BEFORE", "1AFTER", "2AFTER");
    }

    /** S4-C3c: a tilted plan without its filing with superiors takes no effect. S4-B3a: then it is for those still burdened. */
    @Test
    void aTiltedPlanHoldsOnceItIsFiled() {
        var town = towns.open(TILTING, mvc);
        var tilting = new Burdened(town, window, mvc, TILTING);
        var person = tilting.resident();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> town.decide(BenefitTopics.TILTED_ASSISTANCE, "*", "10000/50/none assumed"))
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(InstitutionsError.CHANGE_UNREPORTED));
        var made = json(tilting.apply(person), 201);
        assertThat(made.get("tiltedFen").asLong()).isZero();

        json(town.maker().post("/api/policies/" + TILTING + "/reports", """
            {"topic":"benefit/tilted-assistance","validFrom":"2026-01-01","reportedTo":"省医疗保障局",
             "document":"安医保报〔2026〕1号","reportedAt":"2026-01-02T00:00:00Z"}\
            """), 200);
        town.decide(BenefitTopics.TILTED_ASSISTANCE, "*", "10000/50/none assumed");
        var granted = json(tilting.grant(made, 124_000 + 562_000, "wang"), 200);
        assertThat(granted.get("assistedFen").asLong()).isEqualTo(124_000);
        assertThat(granted.get("tiltedFen").asLong()).isEqualTo(562_000);
    }

    /** S4-B3a: a bill from another province, reimbursed without a referral, is burden, but none that is tilted. */
    @Test
    void careInAnotherProvinceWithoutAReferralIsBurdenButNotTilted() {
        var away = towns.open(AWAY, mvc);
        var person = people.town().resident();
        var bill = json(
                Http.hospital(mvc, away.hospital(), AWAY)
                        .post("/api/self-paid-bills", """
                    {"invoice":"%s","person":"%s","insurance":"390","insuredRegion":"%s","medType":"21","stay":true,
                     "beganAt":"2026-02-20T01:00:00Z","endedAt":"2026-02-20T02:00:00Z","lines":[{"serial":"1","item":"A",
                     "amountFen":10000000,"quantityE4":10000,"priceE6":100000000000,"occurredAt":"2026-02-20T01:00:00Z"}]}\
                    """.formatted(Ids.text(Ids.next()), Ids.text(person), REGION)),
                201);
        json(
                people.agency("li", "MAKER")
                        .post(
                                "/api/manual-reimbursements",
                                "{\"bill\":\"" + bill.get("id").asString() + "\"}"),
                201);
        var abroad = burden(person);
        assertThat(abroad.left()).isGreaterThan(Money.ofYuan("20000"));
        assertThat(abroad.referred()).isEqualTo(Money.ZERO);
        people.settled(person, RESIDENT, "10000");
        assertThat(burden(person).referred()).isEqualTo(Money.ofYuan("5200"));
    }

    private String stage(UUID person) {
        return people.warned(person, false).getFirst().get("stage").asString();
    }

    private Money left(UUID person) {
        return burden(person).left();
    }

    private Burden burden(UUID person) {
        return burdens.of(new RegionCode(REGION), person, new InsuranceYear(2026));
    }

    private List<String> events(UUID person) {
        return db.sql("SELECT payload::text FROM trail_event WHERE type = 'claims.person-evidence-added'"
                        + " AND payload::jsonb ->> 'subject' = 'ASSISTANCE' AND stream = 'person/' || ?")
                .param(Ids.text(person))
                .query((row, n) -> row.getString(1))
                .list();
    }
}
