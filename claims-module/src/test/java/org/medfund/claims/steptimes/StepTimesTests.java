package org.medfund.claims.steptimes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** S0-2.1b, S3-art9: how long each step took. Each test has a region of its own, and all times are of Shanghai. */
@ClaimsTest
class StepTimesTests {

    private static final String ONE = "H61717000001";
    private static final String OTHER = "H61717000002";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    private String region = "";

    /** S0-2.1b: each step with how often it was done, its median and its longest time. */
    @Test
    void everyStepOfASettlementIsTimed() {
        region = "617171";
        var statement = statement(ONE, "2026-01-05", "2026-01-06 09:00:00", "COMPARED");
        settle(
                ONE,
                statement,
                "2026-01-03 08:00:00",
                "2026-01-05 08:00:00",
                "2026-01-05 09:00:00",
                "2026-01-05 09:00:10");
        settle(
                ONE,
                statement,
                "2026-01-05 07:00:00",
                "2026-01-05 08:00:00",
                "2026-01-05 10:00:00",
                "2026-01-05 10:00:40");
        settle(ONE, null, "2026-01-05 07:00:00", "2026-01-05 23:00:00", "2026-01-05 22:00:00", "2026-01-05 22:00:20");
        assertThat(report("DAY"))
                .containsExactly(
                        "2026-01-05 CARE 3 57600 172800",
                        "2026-01-05 SETTLING 3 3600 7200",
                        "2026-01-05 UPLOADING 3 20 40",
                        "2026-01-05 STATING 1 32400 32400");

        confirm(statement, "INSTITUTION", "2026-01-06 10:00:00");
        confirm(statement, "AGENCY", "2026-01-06 11:00:00");
        agree(statement);
        declare(ONE, "2026-01-01", 1, "2026-02-10 00:00:00");
        declare(ONE, "2026-01-01", 2, "2026-02-12 00:00:00");
        assertThat(report("DAY"))
                .contains(
                        "2026-01-05 RECONCILING 2 89960 93590",
                        "2026-01-05 AGREEING 1 7200 7200",
                        "2026-01-05 DECLARING 3 3074360 3077990",
                        "2026-01-31 DECLARING_THE_MONTH 2 777600 950400");
    }

    /** What was equal at once was agreed on with the statement, and a statement of the day itself took no time. */
    @Test
    void totalsThatWereEqualAreAgreedOnAtOnce() {
        region = "617172";
        var statement = statement(ONE, "2026-01-05", "2026-01-05 18:00:00", "RECONCILED");
        settle(
                ONE,
                statement,
                "2026-01-05 08:00:00",
                "2026-01-05 08:00:00",
                "2026-01-05 09:00:00",
                "2026-01-05 17:00:00");
        assertThat(report("DAY"))
                .contains(
                        "2026-01-05 RECONCILING 1 3600 3600", "2026-01-05 STATING 1 0 0", "2026-01-05 AGREEING 1 0 0");
    }

    /** A declaration from before a settlement arrived has nothing of it; a reversal corrects and takes no part. */
    @Test
    void aLatecomerWaitsForTheNextDeclaration() {
        region = "617173";
        declare(ONE, "2026-01-01", 1, "2026-02-09 00:00:00");
        settle(ONE, null, "2026-01-05 08:00:00", "2026-01-05 08:00:00", "2026-01-05 09:00:00", "2026-02-10 00:00:00");
        reverse(ONE, "2026-01-05 10:00:00");
        assertThat(report("DAY"))
                .noneMatch(line -> line.contains(" DECLARING "))
                .anyMatch(line -> line.contains("CARE 1 "));
        declare(ONE, "2026-01-01", 2, "2026-02-11 00:00:00");
        assertThat(report("DAY")).contains("2026-01-05 DECLARING 1 86400 86400");
    }

    @Test
    void aMonthIsReportedAsOne() {
        region = "617174";
        settle(ONE, null, "2026-01-05 08:00:00", "2026-01-05 08:00:00", "2026-01-05 09:00:00", "2026-01-05 09:00:10");
        settle(OTHER, null, "2026-01-06 08:00:00", "2026-01-06 08:00:00", "2026-01-06 09:00:00", "2026-01-06 09:00:30");
        settle(ONE, null, "2026-02-01 08:00:00", "2026-02-01 08:00:00", "2026-02-01 09:00:00", "2026-02-01 09:00:50");
        assertThat(report("MONTH")).contains("2026-01 UPLOADING 2 10 30", "2026-02 UPLOADING 1 50 50");
        assertThat(report("MONTH&institution=" + OTHER))
                .contains("2026-01 UPLOADING 1 30 30")
                .hasSize(3);
        assertThat(lines(Http.hospital(mvc, OTHER, region), "MONTH"))
                .contains("2026-01 UPLOADING 1 30 30")
                .hasSize(3);
    }

    @Test
    void nobodySeesTheTimesOfOthers() {
        region = "617175";
        var other = Http.hospital(mvc, OTHER, region);
        problem(other.get(uri("DAY&institution=" + ONE)), 404);
        problem(Http.agency(mvc, "li", "MAKER", "611000").get(uri("DAY")), 404);
        problem(Http.agency(mvc, "li", "SYSADMIN", region).get(uri("DAY")), 403);
    }

    @Test
    void aRangeIsInOrderAndOfAYearAtMost() {
        region = "617176";
        var agency = Http.agency(mvc, "li", "MAKER", region);
        var uri = "/api/step-times?region=" + region;
        assertThat(problem(agency.get(uri + "&from=2026-01-02&to=2026-01-01"), 422))
                .isEqualTo("CLAIMS-0064");
        assertThat(problem(agency.get(uri + "&from=2024-01-01&to=2026-01-01"), 422))
                .isEqualTo("CLAIMS-0064");
        problem(agency.get(uri + "&from=2026-01-01&to=2026-01-01&per=YEAR"), 400);
    }

    private List<String> report(String per) {
        return lines(Http.agency(mvc, "li", "AUDITOR", region), per);
    }

    private List<String> lines(Http caller, String per) {
        return json(caller.get(uri(per)), 200)
                .valueStream()
                .map(line -> String.join(
                        " ",
                        line.get("period").asString(),
                        line.get("step").asString(),
                        line.get("count").asString(),
                        line.get("median").asString(),
                        line.get("longest").asString()))
                .toList();
    }

    private String uri(String per) {
        return "/api/step-times?region=" + region + "&from=2026-01-01&to=2026-02-28&per=" + per;
    }

    private UUID statement(String hospital, String date, String submitted, String state) {
        return db.sql("""
                        INSERT INTO reconciliation_statement (region, id, institution, business_date, revision, state,
                            content_hash, person_id, org, role, channel, submitted_at)
                        VALUES (:region, gen_random_uuid(), :hospital, :date::date, 1, :state, '', 'p', 'o', 'r', 'c',
                            :at::timestamp AT TIME ZONE 'Asia/Shanghai') RETURNING id""")
                .param("region", region)
                .param("hospital", hospital)
                .param("date", date)
                .param("state", state)
                .param("at", submitted)
                .query(UUID.class)
                .single();
    }

    private void confirm(UUID statement, String side, String at) {
        db.sql("""
                        INSERT INTO reconciliation_confirmation (region, statement_id, side, person_id, org, role, channel,
                            confirmed_at)
                        VALUES (:region, :id, :side, 'p', 'o', 'r', 'c', :at::timestamp AT TIME ZONE 'Asia/Shanghai')""")
                .param("region", region)
                .param("id", statement)
                .param("side", side)
                .param("at", at)
                .update();
    }

    private void agree(UUID statement) {
        db.sql("UPDATE reconciliation_statement SET state = 'RECONCILED' WHERE id = :id")
                .param("id", statement)
                .update();
    }

    private void settle(
            String hospital, @Nullable UUID statement, String begin, String end, String settled, String recorded) {
        var id = insert(hospital, null, begin, end, settled, recorded);
        if (statement != null) {
            db.sql("INSERT INTO reconciled_settlement (settlement_id, statement_id, business_date, region, institution)"
                            + " VALUES (:id, :statement, :date::timestamp::date, :region, :hospital)")
                    .param("id", id)
                    .param("statement", statement)
                    .param("date", settled)
                    .param("region", region)
                    .param("hospital", hospital)
                    .update();
        }
    }

    private void reverse(String hospital, String settled) {
        insert(hospital, UUID.randomUUID(), settled, settled, settled, settled);
    }

    private UUID insert(
            String hospital, @Nullable UUID reverses, String begin, String end, String settled, String recorded) {
        return db.sql("""
                        INSERT INTO settlement (
                            id, chunk_id, reverses_id, reverses_business_date, setl_time, begin_at, end_at, recorded_at,
                            medfee_fen, fund_sum_fen, pooled_fen, account_fen, civil_servant_fen, large_sum_fen,
                            enterprise_fen, serious_illness_fen, assistance_fen, other_fen, mutual_aid_fen, cash_fen,
                            hospital_fen, full_self_fen, over_limit_fen, first_self_fen, in_scope_fen, business_date, region,
                            institution, medins_setl_id, setl_id, mdtrt_id, psn_no, psn_type, insutype, med_type,
                            care_category, clr_type, insured_region, recorded_by, policy_version, salt, fee_lines)
                        SELECT gen_random_uuid(), gen_random_uuid(), :reverses::uuid, CASE WHEN :reverses::uuid IS NOT NULL THEN t::date END,
                               t, b, e, r, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                               (t AT TIME ZONE 'Asia/Shanghai')::date, :region, :hospital, 'M', 'S', 'V', 'P', '11', '310',
                               '11', 'OUTPATIENT', '11', '610900', 'test', '', '', '[]'
                        FROM (SELECT :begin::timestamp AT TIME ZONE 'Asia/Shanghai' AS b,
                                     :end::timestamp AT TIME ZONE 'Asia/Shanghai' AS e,
                                     :settled::timestamp AT TIME ZONE 'Asia/Shanghai' AS t,
                                     :recorded::timestamp AT TIME ZONE 'Asia/Shanghai' AS r) times
                        RETURNING id""")
                .param("reverses", reverses, Types.VARCHAR)
                .param("begin", begin)
                .param("end", end)
                .param("settled", settled)
                .param("recorded", recorded)
                .param("region", region)
                .param("hospital", hospital)
                .query(UUID.class)
                .single();
    }

    private void declare(String hospital, String month, int revision, String at) {
        db.sql("""
                        INSERT INTO declaration (region, id, institution, month, revision, parts, deadline_on, late, limit_on,
                            target_on, policy_version, content_hash, person_id, org, role, channel, declared_at, salt, sha256)
                        VALUES (:region, gen_random_uuid(), :hospital, :month::date, :revision, 0, :month::date, true,
                            :month::date, :month::date, '', '', 'p', 'o', 'r', 'c',
                            :at::timestamp AT TIME ZONE 'Asia/Shanghai', '', '')""")
                .param("region", region)
                .param("hospital", hospital)
                .param("month", month)
                .param("revision", revision)
                .param("at", at)
                .update();
    }
}
