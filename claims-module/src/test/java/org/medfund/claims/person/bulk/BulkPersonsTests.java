package org.medfund.claims.person.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.person.PersonMother;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** An agency moves in with its insured persons. */
@ClaimsTest
class BulkPersonsTests {

    private static final String REGION = "619971";
    private static final String BULK = "/api/persons/bulk";

    @Autowired
    MockMvcTester mvc;

    @Test
    void onlyAMakerMaySendAListAndOnlyForItsOwnRegion() {
        var line = line(PersonMother.number(), "王五", 100);
        assertThat(problem(Http.agency(mvc, "c1", "CHECKER", REGION).stream(BULK, line), 403))
                .isEqualTo("ACCESS-0001");
        var foreign = json(Http.agency(mvc, "m2", "MAKER", "619972").stream(BULK, line), 200);
        assertThat(code(foreign, 0)).startsWith("ACCESS-");
    }

    @Test
    void aWrongLineIsRefusedByNameAndHindersNoOther() {
        var good = PersonMother.number();
        var summary = send(
                "{",
                line(PersonMother.number().substring(1), "王五", 100),
                line(good, "王五", 100),
                line(good, "赵六", 100),
                line(PersonMother.number(), "王五", 0),
                line(PersonMother.number(), "王五", 100).replace("\"from\"", "\"form\""),
                line(PersonMother.number(), "王五", 100)
                        .replaceFirst("619971(.*)619971(.*)619971", "619971$1619972$2619971"));
        assertThat(summary.path("received").asInt()).isEqualTo(7);
        assertThat(summary.path("refused").asInt()).isEqualTo(6);
        assertThat(code(summary, 0)).isEqualTo("CLAIMS-0001");
        assertThat(code(summary, 1)).isEqualTo("CLAIMS-0040");
        assertThat(summary.path("lines").path(2).path("id").asString()).hasSize(26);
        assertThat(code(summary, 3)).isEqualTo("CLAIMS-0041");
        assertThat(code(summary, 4)).isEqualTo("CLAIMS-0003");
        assertThat(code(summary, 6)).isEqualTo("CLAIMS-0003");
        assertThat(summary.toString()).doesNotContain(good).doesNotContain("王五");
    }

    @Test
    void aPersonComesWithEnrolmentIdentityAndAccount() {
        var summary = send(line(PersonMother.number(), "王五", 12_300));
        assertThat(summary.path("added").asInt()).isEqualTo(1);
        var path = "/api/persons/" + summary.path("lines").path(0).path("id").asString();
        assertThat(json(maker().get(path + "/enrolments"), 200)).hasSize(1);
        assertThat(json(maker().get(path + "/identities"), 200)).hasSize(1);
        assertThat(json(maker().get(path + "/account"), 200).path("balanceFen").asInt())
                .isEqualTo(12_300);
    }

    @Test
    void aListSentAgainRecordsOnlyWhatIsMissing() {
        var first = line(PersonMother.number(), "王五", 500);
        var before = send(first);
        var again = send(first, line(PersonMother.number(), "赵六", 500));
        assertThat(again.path("added").asInt()).isEqualTo(1);
        var id = before.path("lines").path(0).path("id").asString();
        assertThat(again.path("lines").path(0).path("id").asString()).isEqualTo(id);
        assertThat(json(maker().get("/api/persons/" + id + "/enrolments"), 200)).hasSize(1);
        assertThat(json(maker().get("/api/persons/" + id + "/account"), 200)
                        .path("balanceFen")
                        .asInt())
                .isEqualTo(500);
    }

    /** The credit is refused, and the person with it. */
    @Test
    void aLineIsTakenWholeOrNotAtAll() {
        var number = PersonMother.number();
        var twice = line(number, "王五", 100)
                .replace(
                        "\"credits\":[", "\"credits\":[{\"region\":\"619971\",\"reference\":\"C1\",\"amountFen\":99},");
        var summary = send(twice);
        assertThat(code(summary, 0)).isEqualTo("CLAIMS-0017");
        assertThat(json(maker().post("/api/persons/search", PersonMother.search(number)), 200)
                        .path("items"))
                .isEmpty();
    }

    @Test
    void aListHasAnEnd() {
        var lines = String.join("\n", Collections.nCopies(10_001, "x"));
        assertThat(problem(maker().stream(BULK, lines), 400)).isEqualTo("CLAIMS-0002");
    }

    private JsonNode send(String... lines) {
        return json(maker().stream(BULK, String.join("\n", lines)), 200);
    }

    private Http maker() {
        return Http.agency(mvc, "m1", "MAKER", REGION);
    }

    private static String code(JsonNode summary, int line) {
        return summary.path("lines").path(line).path("code").asString();
    }

    private static String line(String number, String name, long fen) {
        return """
            {"person":{"region":"619971","name":"%s","certificateType":"01","certificateNumber":"%s"},\
            "enrolments":[{"region":"619971","insurance":"310","personClass":"WORKING","psnType":"11",\
            "joinedOn":"2021-03-01","from":"2021-03-01"}],\
            "identities":[{"region":"619971","identity":"MINIMUM_LIVING","from":"2021-03-01"}],\
            "credits":[{"region":"619971","reference":"C1","amountFen":%d}]}\
            """.formatted(name, number, fen);
    }
}
