package org.medfund.payout.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.medfund.kernel.CareCategory;
import org.medfund.payout.PayoutModuleTest;
import org.medfund.payout.Settlement;
import org.medfund.payout.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** S3-art11d over HTTP: three persons, one digest, and what each of them may not do. */
@PayoutModuleTest
class SigningBatchesTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 13);
    private static final String LI = "li;agency;MAKER;";
    private static final String WANG = "wang;agency;CHECKER;";
    private static final String ZHAO = "zhao;agency;FINANCE;";

    @Autowired
    private Town town;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient db;

    /** S3-art11b, S3-art11d: the summary shows number, date, fund, count and amount, by institution and category. */
    @Test
    void theSummaryShowsWhatIsSigned() {
        var batch = closedTown("610501");

        assertThat(get("/" + batch + "/summary", LI + "610501"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"batchId": "610501-20260213-310100", "closeDate": "2026-02-13", "fund": "310100",
                         "lineCount": 2, "linesFen": 2100, "payableFen": 2100,
                         "institutions": [{"institution": "H610501", "lineCount": 2, "linesFen": 2100, "debitInFen": 0,
                                           "payableFen": 2100, "debitOutFen": 0}],
                         "categories": [{"careCategory": "INPATIENT", "careCategoryZh": "住院", "lineCount": 1,
                                         "linesFen": 1400},
                                        {"careCategory": "OUTPATIENT", "lineCount": 1, "linesFen": 700}]}""");
    }

    @Test
    void threePersonsTakeABatchToItsApproval() {
        var batch = closedTown("610502");
        var digest = digest(batch, "610502");

        assertState(post(batch, "submission", LI + "610502", digest), "SUBMITTED");
        assertState(post(batch, "signature", LI + "610502", digest), "SIGNED");
        assertState(post(batch, "check", WANG + "610502", digest), "CHECKED");
        assertState(post(batch, "hand-over", WANG + "610502", digest), "HANDED_OVER");
        assertState(post(batch, "hand-over", LI + "610502", digest), "HANDED_OVER");
        assertState(post(batch, "approval", ZHAO + "610502", digest), "APPROVED");
        town.drain();

        assertThat(published(batch)).isEqualTo(1);
        assertThat(get("/" + batch + "/history", "an;agency;AUDITOR;610502"))
                .bodyJson()
                .extractingPath("$.steps[*].state")
                .asArray()
                .startsWith("OPENED", "GENERATED", "SUBMITTED", "SIGNED", "CHECKED", "HANDED_OVER", "APPROVED");
        assertThat(get("?region=610502&date=2026-02-13", LI + "610502"))
                .bodyJson()
                .extractingPath("$[0].batchId")
                .isEqualTo(batch);
    }

    /** S3-art11d: what was signed is bound to the digest; anything else is refused. */
    @Test
    void whoeverWasShownSomethingElseSignsInVain() {
        var batch = closedTown("610503");

        assertCode(post(batch, "submission", LI + "610503", "00"), 409, "PAYOUT-0007");
        assertCode(post(batch, "signature", LI + "610503", digest(batch, "610503")), 409, "PAYOUT-0006");
    }

    /** S3-art11d: rows that were changed after the draw have another digest than the batch: nobody can sign them. */
    @Test
    void tamperedRowsCannotBeSigned() {
        var batch = closedTown("610504");
        tamper(batch, 1);

        var refused = post(batch, "submission", LI + "610504", digest(batch, "610504"));

        tamper(batch, -1);
        assertCode(refused, 409, "PAYOUT-0007");
    }

    private void tamper(String batch, int fen) {
        db.sql("UPDATE batch_summary SET lines_fen = lines_fen + ? WHERE batch_id = ? AND care_category = 'INPATIENT'")
                .params(fen, batch)
                .update();
    }

    /** I11: one person with all roles is still one person. */
    @Test
    void onePersonWithAllRolesIsStillOnePerson() {
        var batch = closedTown("610505");
        var digest = digest(batch, "610505");
        var boss = "boss;agency;MAKER,CHECKER,FINANCE;610505";
        post(batch, "submission", boss, digest);
        post(batch, "signature", boss, digest);

        assertCode(post(batch, "check", boss, digest), 403, "PAYOUT-0008");
    }

    @Test
    void rolesAndRegionsAreKept() {
        var batch = closedTown("610506");
        var digest = digest(batch, "610506");

        assertCode(post(batch, "submission", WANG + "610506", digest), 403, "ACCESS-0001");
        assertCode(post(batch, "submission", LI + "610507", digest), 404, "ACCESS-0002");
        assertCode(get("/" + batch, LI + "610507"), 404, "ACCESS-0002");
    }

    @Test
    void badInputIsAProblemAndLeavesNothing() {
        var batch = closedTown("610508");

        assertCode(post(batch, "submission", LI + "610508", null), 400, "PAYOUT-0011");
        assertCode(get("/610508-20260214-310100", LI + "610508"), 404, "PAYOUT-0005");
        assertCode(get("/610508-20260230-310100", LI + "610508"), 404, "PAYOUT-0010");
        assertCode(get("/nonsense", LI + "610508"), 404, "PAYOUT-0010");
    }

    private String closedTown(String code) {
        var region = town.found(code);
        var hospital = town.hospital(region, "H" + code);
        var visit = Settlement.of(region, FRIDAY, hospital, 1000);
        var stay = Settlement.of(region, FRIDAY, hospital, 2000).care(CareCategory.INPATIENT);
        for (Settlement settlement : new Settlement[] {visit, stay}) {
            town.store(settlement);
        }
        town.reconcile(visit, stay);
        town.close(region, FRIDAY);
        return code + "-20260213-310100";
    }

    private String digest(String batch, String region) {
        return field(get("/" + batch, LI + region), "digest");
    }

    private static String field(MvcTestResult result, String name) {
        try {
            return result.getResponse()
                    .getContentAsString()
                    .replaceAll("(?s).*\"" + name + "\"\\s*:\\s*\"([^\"]*)\".*", "$1");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(String path, String caller) {
        return http.get()
                .uri("/api/payout-batches" + path)
                .header("Test-Caller", caller)
                .exchange();
    }

    private MvcTestResult post(String batch, String step, String caller, @Nullable String digest) {
        return http.post()
                .uri("/api/payout-batches/{id}/{step}", batch, step)
                .header("Test-Caller", caller)
                .contentType(MediaType.APPLICATION_JSON)
                .content(digest == null ? "{}" : "{\"digest\": \"%s\"}".formatted(digest))
                .exchange();
    }

    private static void assertState(MvcTestResult result, String state) {
        assertThat(result).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo(state);
    }

    private static void assertCode(MvcTestResult result, int status, String code) {
        assertThat(result).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    private long published(String batch) {
        return db.sql("SELECT count(*) FROM trail_event WHERE type = 'payout.batch-approved' AND stream = ?")
                .param("payout-batch/" + batch)
                .query(Long.class)
                .single();
    }
}
