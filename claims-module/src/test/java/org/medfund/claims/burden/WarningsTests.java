package org.medfund.claims.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;
import static org.medfund.kernel.InsuranceType.EMPLOYEE;
import static org.medfund.kernel.InsuranceType.RESIDENT;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.window.Window;
import org.medfund.claims.window.WindowTown;
import org.medfund.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who is warned of as at risk of poverty by illness, and handed over. */
@ClaimsTest
class WarningsTests {

    private static final String REGION = "610721";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    WindowTown towns;

    @Autowired
    Window window;

    @Autowired
    JdbcClient db;

    private Burdened people;

    @BeforeEach
    void open() {
        people = new Burdened(towns.open(REGION, mvc), window, mvc, REGION);
    }

    /** S4-B3a: by the accumulated burden of the year, whatever visits it came from. */
    @Test
    void whoseAccumulatedBurdenReachesAStepIsOnTheWarningList() {
        var person = people.town().resident();
        people.settled(person, RESIDENT, "21000");
        people.watch();
        assertThat(people.warned(person, true)).isEmpty();
        people.settled(person, RESIDENT, "5000");
        people.watch();
        var warning = people.warned(person, true).getFirst();
        assertThat(warning.get("step").asInt()).isEqualTo(1);
        assertThat(warning.get("burdenFen").asLong()).isBetween(1_000_000L, 1_999_999L);
        assertThat(warning.get("thresholdFen").asLong()).isEqualTo(1_000_000);
        assertThat(warning.get("stage").asString()).isEqualTo("BEFORE");
    }

    /** S4-B3a: what serious illness paid is no burden; and whoever pays little is not on the list. */
    @Test
    void theListShowsWhatIsLeftAndNobodyElse() {
        var person = people.resident();
        var well = people.town().employee();
        people.settled(well, EMPLOYEE, "10000");
        people.watch();
        assertThat(people.warned(person, true).getFirst().get("burdenFen").asLong())
                .isEqualTo(2_248_000);
        assertThat(people.warned(person, true).getFirst().get("step").asInt()).isEqualTo(2);
        assertThat(people.warned(well, false)).isEmpty();
    }

    /** S4-B3a: people in difficulty are warned of sooner. */
    @Test
    void anIdentityHasThresholdsOfItsOwn() {
        var person = people.town().resident();
        people.identify(person, "MINIMUM_LIVING");
        people.treated(person);
        people.watch();
        var warning = people.warned(person, true).getFirst();
        assertThat(warning.get("whose").asString()).isEqualTo("MINIMUM_LIVING");
        assertThat(warning.get("burdenFen").asLong()).isEqualTo(530_100);
    }

    @Test
    void whatWasTakenBackAndWhatSupplementaryFundsPaidIsNoBurden() {
        var reversed = people.town().resident();
        people.takeBack(people.settled(reversed, RESIDENT, "100000"));
        var servant = people.town().stranger();
        json(people.agency("li", "MAKER").post(Burdened.of(servant, "enrolments"), """
            {"region":"%s","insurance":"310","personClass":"WORKING","psnType":"1101","supplements":["320100"],
             "joinedOn":"2020-01-01","from":"2020-01-01","until":null}\
            """.formatted(REGION)), 201);
        people.settled(servant, EMPLOYEE, "130000");
        var employee = people.town().employee();
        people.settled(employee, EMPLOYEE, "130000");
        people.watch();
        assertThat(people.warned(reversed, false)).isEmpty();
        assertThat(people.warned(servant, false)).isEmpty();
        assertThat(people.warned(employee, false)).hasSize(1);
    }

    /** S4-C3d: a warning is recorded once for person, year and step; also by two who watch at the same moment. */
    @Test
    void aStepIsWarnedOfOnce() {
        var person = people.resident();
        Stream.generate(() -> CompletableFuture.supplyAsync(people::watch))
                .limit(3)
                .toList()
                .forEach(CompletableFuture::join);
        people.watch();
        assertThat(warnings(person)).isEqualTo(2);
        assertThat(db.sql("SELECT count(*) FROM trail_event WHERE type = 'claims.person-evidence-added'"
                                + " AND payload::jsonb ->> 'subject' = 'BURDEN' AND stream = 'person/' || ?")
                        .param(Ids.text(person))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    /** S4-C3d: whoever records it, by whatever way. */
    @Test
    void theRecordItselfHoldsAStepOnce() {
        var person = people.resident();
        people.watch();
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> db.sql("""
                        INSERT INTO burden_warning
                        SELECT region, person_id, revision + 100, year, step, stage, whose, burden_fen, threshold_fen, recorded_at,
                               actor, salt, sha256
                        FROM burden_warning WHERE person_id = ?\
                        """).param(person).update());
    }

    /** S4-C3d: who is handed over or closed leaves the open list, and comes back when the burden reaches the next step. */
    @Test
    void aWarnedPersonIsHandedOverAndComesBackWithTheNextStep() {
        var person = people.resident();
        people.watch();
        json(people.hand(person, "TEMPORARY", "L-1"), 201);
        assertThat(people.warned(person, true)).isEmpty();
        assertThat(people.warned(person, false).getFirst().get("relief").asString())
                .isEqualTo("TEMPORARY");
        people.settled(person, RESIDENT, "250000");
        people.watch();
        assertThat(people.warned(person, true)).hasSize(1);
        json(people.hand(person, "CHARITY", "C-1"), 201);
        json(people.hand(person, "CLOSED", "E-1"), 201);
        assertThat(people.warned(person, true)).isEmpty();
        var handed = json(people.agency("a", "AUDITOR").get(Burdened.of(person, "reliefs?region=" + REGION)), 200);
        assertThat(handed.valueStream().map(one -> one.get("kind").asString()))
                .containsExactly("TEMPORARY", "CHARITY", "CLOSED");
        assertThat(handed.get(0).get("receiver").asString()).isEqualTo("县民政局");
        assertThat(db.sql("SELECT DISTINCT actor FROM burden_relief WHERE person_id = ?")
                        .param(person)
                        .query(String.class)
                        .list())
                .containsExactly("li");
    }

    /** S4-C3d */
    @Test
    void onlyAWarnedPersonIsHandedOverAndOnceUnderAReference() {
        var person = people.resident();
        assertThat(problem(people.hand(person, "CHARITY", "C-2"), 422)).isEqualTo("CLAIMS-0140");
        people.watch();
        json(people.hand(person, "CHARITY", "C-2"), 201);
        json(people.hand(person, "CHARITY", "C-2"), 200);
        assertThat(problem(people.hand(person, "CHARITY", "红十字会", "C-2"), 409)).isEqualTo("CLAIMS-0017");
        assertThat(problem(people.hand(person, "CHARITY", "x".repeat(101), "C-3"), 400))
                .isEqualTo("CLAIMS-0003");
    }

    /** S4-C3d: the list that is shared says who it is to nobody who does not know it. */
    @Test
    void theSharedListIsMasked() {
        var person = people.resident();
        people.watch();
        var shared = people.warned(person, false).getFirst();
        assertThat(shared.get("name").asString()).isEqualTo("赵*");
        assertThat(shared.get("certificateNumber").asString()).matches("999999\\*{8}\\d{3}[\\dX]");
        assertThat(shared.toString()).doesNotContain("赵六");
    }

    @Test
    void onlyTheAgencyOfTheRegionWatchesAndSees() {
        var person = people.resident();
        var body = "{\"region\":\"" + REGION + "\",\"year\":2026}";
        problem(people.agency("wang", "CHECKER").post("/api/burden-warnings", body), 403);
        problem(Http.agency(mvc, "li", "MAKER", "610900").post("/api/burden-warnings", body), 404);
        problem(people.agency("li", "MAKER").post("/api/burden-warnings", body.replace("2026", "2099")), 400);
        problem(people.agency("f", "FINANCE").get("/api/burden-warnings?year=2026&region=" + REGION), 403);
        problem(Http.agency(mvc, "li", "MAKER", "610900").get(Burdened.of(person, "reliefs?region=610900")), 404);
    }

    private int warnings(UUID person) {
        return db.sql("SELECT count(*) FROM burden_warning WHERE person_id = ?")
                .param(person)
                .query(Integer.class)
                .single();
    }
}
