package org.medfund.institutions.daily;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.DailyCheckAnswered;
import org.medfund.institutions.Http;
import org.medfund.institutions.InstitutionMother;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.institutions.InstitutionsTest;
import org.medfund.institutions.TrailReading;
import org.medfund.institutions.evidence.Evidence;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The task list of the daily performance check and fee audit: who is on it, and what an answer does. */
@InstitutionsTest
class DailyChecksTests {

    private static final Actor MAKER = new Actor("m1", "agency", "MAKER", "api");
    private static final String ANSWER = """
        {"day": "2025-06-03", "kind": "FEE_AUDIT", "state": "DEFECTS", "answer": "超限定用药3笔"}\
        """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    InstitutionWriter writer;

    @Autowired
    Evidence evidence;

    @Autowired
    JdbcClient db;

    // S2-5b: each day has both tasks for every institution with an active agreement, and for no other
    @Test
    void listsBothTasksOfTheDayForEveryInstitutionWithAnAgreement() {
        register("685100", "DCA1", "DCA2", "DCA3");
        suspended("685100", "DCA2", "2025-06-02T16:00:00Z");
        suspended("685100", "DCA3", "2025-06-02T16:00:01Z");

        assertThat(tasks("685100", "2025-06-02")).hasSize(6).allMatch(task -> "OPEN".equals(task.get("state")));
        assertThat(tasks("685100", "2025-06-03"))
                .extracting(task -> task.get("code") + " " + task.get("kind"))
                .containsExactly(
                        "DCA1 PERFORMANCE_REVIEW", "DCA1 FEE_AUDIT", "DCA3 PERFORMANCE_REVIEW", "DCA3 FEE_AUDIT");
        assertThat(tasks("685100", "2024-12-31")).isEmpty();
    }

    // S2-5b: a task has its state and its answer, and a later answer takes the place of the earlier
    @Test
    void keepsTheAnswerWithTheTaskOfItsDay() {
        register("685200", "DCB1");
        answer("685200", "DCB1", ANSWER);
        answer(
                "685200",
                "DCB1",
                ANSWER.replace("FEE_AUDIT", "PERFORMANCE_REVIEW").replace("DEFECTS", "PASSED"));
        answer("685200", "DCB1", ANSWER.replace("超限定用药3笔", "超限定用药2笔，1笔已核实"));

        assertThat(tasks("685200", "2025-06-03"))
                .extracting(task -> task.get("kind") + " " + task.get("state") + " " + task.get("answer"))
                .containsExactly("PERFORMANCE_REVIEW PASSED 超限定用药3笔", "FEE_AUDIT DEFECTS 超限定用药2笔，1笔已核实");
        assertThat(tasks("685200", "2025-06-04")).allMatch(task -> "OPEN".equals(task.get("state")));
        assertThat(TrailReading.events(db, DailyCheckAnswered.TYPE, "685200", DailyCheckAnswered.class))
                .extracting(DailyCheckAnswered::answerNo)
                .containsExactly(1, 1, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-03, 2095-06-03, 409",
        "2025-06-03, 2024-12-31, 409",
        "DEFECTS, OPEN, 409",
        "DEFECTS, FINE, 400",
        "answer, words, 400",
        "超限定用药3笔, '', 422",
    })
    void takesNoAnswerWithoutATask(String good, String bad, int status) {
        register("685300", "DCC1");
        var before = TrailReading.count(db);
        assertThat(maker("685300").post("/api/institutions/DCC1/daily-checks", ANSWER.replace(good, bad)))
                .hasStatus(status);
        assertThat(TrailReading.count(db)).isEqualTo(before);
    }

    @Test
    void isTheAgencysAlone() {
        register("685400", "DCD1");
        assertThat(maker("685500").post("/api/institutions/DCD1/daily-checks", ANSWER))
                .hasStatus(404);
        assertThat(maker("685500").get("/api/daily-checks?region=685400&on=2025-06-03"))
                .hasStatus(404);
        assertThat(Http.as(mvc, "INSTITUTION", "685400").post("/api/institutions/DCD1/daily-checks", ANSWER))
                .hasStatus(403);
        assertThat(Http.as(mvc, "FINANCE", "685400").get("/api/daily-checks?region=685400&on=2025-06-03"))
                .hasStatus(403);
    }

    @Test
    void keepsWithEachAnswerTheDigestThatItsEventCarries() {
        register("685600", "DCE1");
        answer("685600", "DCE1", ANSWER);
        var row = evidence.read("daily_check", CheckEntry.class, "WHERE region = :region", Map.of("region", "685600"))
                .getFirst();
        var salt = db.sql("SELECT salt FROM daily_check WHERE region = '685600'")
                .query(String.class)
                .single();
        assertThat(TrailReading.events(db, DailyCheckAnswered.TYPE, "685600", DailyCheckAnswered.class))
                .extracting(DailyCheckAnswered::sha256)
                .containsExactly(TrailReading.sha256(salt, row));
    }

    private void register(String region, String... codes) {
        List.of(codes).forEach(code -> writer.register(List.of(InstitutionMother.hospital(region, code)), MAKER));
    }

    private void suspended(String region, String code, String from) {
        writer.changeAgreement(
                new RegionCode(region),
                new InstitutionCode(code),
                AgreementState.SUSPENDED,
                Instant.parse(from),
                "中止",
                MAKER);
    }

    private void answer(String region, String code, String body) {
        assertThat(maker(region).post("/api/institutions/" + code + "/daily-checks", body))
                .hasStatusOk();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> tasks(String region, String day) {
        var answer = maker(region).get("/api/daily-checks?region=" + region + "&on=" + day);
        assertThat(answer).hasStatusOk();
        return (List<Map<String, Object>>)
                (List<?>) JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), UTF_8), "$");
    }

    private Http maker(String region) {
        return Http.as(mvc, "MAKER", region);
    }
}
