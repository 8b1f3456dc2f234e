package org.medfund.claims.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.problem;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.TestRegion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** T25: whatever comes in wrong is answered with a problem that names it, and leaves nothing behind. */
@ClaimsTest
class BadInputTests {

    private static final String REGION = "610912";
    private static final String HOSPITAL = "H61091200001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void open() {
        region.open(REGION, HOSPITAL);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong(400, "CLAIMS-0003", "medfee_sumamt", "1000.001"),
                wrong(400, "CLAIMS-0003", "medfee_sumamt", true),
                wrong(400, "CLAIMS-0003", "medfee_sumamt", "1e3"),
                wrong(400, "CLAIMS-0003", "medfee_sumamt", "-0"),
                wrong(400, "CLAIMS-0003", "medfee_sumamt", "NaN"),
                wrong(400, "CLAIMS-0003", "medfee_sumamt", "10000000000000000"),
                wrong(400, "CLAIMS-0003", "medfee_sumamt", ""),
                wrong(400, "CLAIMS-0003", "setl_time", "2026-02-30 10:30:00"),
                wrong(400, "CLAIMS-0003", "setl_time", "2026-02-13T10:30:00"),
                wrong(400, "CLAIMS-0003", "setl_time", "2026-02-13 24:00:00"),
                wrong(400, "CLAIMS-0003", "brdy", "1990-13-01"),
                wrong(400, "CLAIMS-0003", "medins_setl_id", "x".repeat(31)),
                wrong(400, "CLAIMS-0003", "medins_setl_id", "a\u0000b"),
                wrong(400, "CLAIMS-0003", "psn_no", "a\u001fb"),
                wrong(400, "CLAIMS-0003", "insu_optins", "61090"),
                wrong(400, "CLAIMS-0003", "fixmedins_code", "H 1"),
                wrong(400, "CLAIMS-0003", "psn_pay", "199.99"),
                wrong(400, "CLAIMS-0003", "unheard_of", "1"),
                wrong(400, "CLAIMS-0003", "setldetail", "none"),
                wrong(422, "CLAIMS-0004", "medfee_sumamt", "1000.01"),
                wrong(422, "CLAIMS-0005", "hifp_pay", "700.01"),
                wrong(422, "CLAIMS-0006", "psn_cash_pay", "80.01"),
                wrong(422, "CLAIMS-0006", "acct_mulaid_pay", "120.01"),
                wrong(422, "CLAIMS-0007", "inscp_scp_amt", "900.01"),
                wrong(422, "CLAIMS-0010", "oth_pay", "-0.01"),
                wrong(422, "CLAIMS-0011", "begndate", "2026-02-14"),
                wrong(422, "CLAIMS-0011", "enddate", "2026-02-14"),
                wrong(422, "CLAIMS-0011", "setl_time", "2026-02-21 00:00:00"),
                wrong(422, "CLAIMS-0011", "setl_time", "2026-02-13 09:14:59"),
                wrong(422, "CLAIMS-0012", "med_type", "99"),
                wrong(422, "CLAIMS-0012", "insutype", "999"),
                wrong(422, "CLAIMS-0012", "clr_type", "99"),
                wrong(422, "CLAIMS-0013", "fixmedins_code", "H61091200077"),
                wrong(422, "CLAIMS-0012", "setl_time", "2024-12-31 23:59:59"),
                wrong(422, "CLAIMS-0015", "fixmedins_poolarea", "611000"),
                wrong(422, "CLAIMS-0016", "refd_setl_flag", "1"));
    }

    private static Arguments wrong(int status, String code, String field, Object value) {
        return Arguments.of(status, code, field, value);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongFieldIsRefused(int status, String code, String field, Object value) {
        var settlement = settlement().with(field, value);
        if (value.equals("2024-12-31 23:59:59")) {
            settlement = settlement().on("2024-12-31").with(field, value);
        }
        refused(status, code, bytes(settlement.toString()));
    }

    static Stream<Arguments> wrongLines() {
        return Stream.of(
                wrong(400, "CLAIMS-0003", "cnt", "1.23456"),
                wrong(400, "CLAIMS-0003", "pric", "1.2345678"),
                wrong(400, "CLAIMS-0003", "fee_ocur_time", "2026-02-30 10:30:00"),
                wrong(400, "CLAIMS-0003", "what_is_this", "1"),
                wrong(422, "CLAIMS-0008", "inscp_scp_amt", "500.01"),
                wrong(422, "CLAIMS-0008", "det_item_fee_sumamt", "600.01"),
                wrong(422, "CLAIMS-0011", "fee_ocur_time", "2026-02-13 10:30:01"));
    }

    @ParameterizedTest
    @MethodSource("wrongLines")
    void aWrongFeeLineIsRefused(int status, String code, String field, Object value) {
        refused(status, code, bytes(settlement().withLine(0, field, value).toString()));
    }

    static Stream<byte[]> unreadable() {
        return Stream.of(
                bytes(""),
                bytes("[]"),
                bytes("null"),
                bytes("{"),
                bytes(settlement() + "{}"),
                bytes("[".repeat(100_000)),
                bytes("{\"feedetail\":".repeat(50_000)),
                settlement().toString().replace("not to be stored", "医保").getBytes(Charset.forName("GBK")),
                bytes(settlement().toString().replace("\"P1\"", "NaN")),
                bytes(settlement().toString().replace("\"P1\"", "1" + "0".repeat(5_000))),
                bytes(settlement().toString().replace("not to be stored", "x".repeat(10_000))));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatIsNoRecordIsRefused(byte[] body) {
        refused(400, "CLAIMS-0001", body);
    }

    @Test
    void aFieldGivenTwiceIsRefused() {
        var twice = settlement().toString().replaceFirst("\\{", "{\"medfee_sumamt\":null,");
        refused(400, "CLAIMS-0003", bytes(twice));
        refused(400, "CLAIMS-0003", bytes(settlement().toString().replaceFirst("\\{", "{\"feedetail\":[],")));
        refused(400, "CLAIMS-0003", bytes(settlement().toString().replace("not to be stored", "\\ud800")));
    }

    @Test
    void aHugeBodyIsRefused() {
        refused(413, "HTTP-0007", new byte[5_000_000]);
        refused(
                400,
                "CLAIMS-0003",
                bytes(settlement().with("setldetail", new int[] {1}).toString()));
    }

    @Test
    void aMissingFieldAndALineThatIsMissingAreRefused() {
        refused(400, "CLAIMS-0003", bytes(settlement().without("hifp_pay").toString()));
        refused(400, "CLAIMS-0003", bytes(settlement().without("psn_part_amt").toString()));
        refused(
                422,
                "CLAIMS-0009",
                bytes(settlement()
                        .toString()
                        .replaceFirst("\\{\"feedetl_sn\":\"2\"[^}]*}", "")
                        .replace(",]", "]")));
    }

    @Test
    void aRefusalNamesTheFiguresAndNeverThePerson() {
        var http = Http.hospital(mvc, HOSPITAL, REGION);
        var wrong = settlement().with("medfee_sumamt", "1000.01");
        var error = Http.json(http.post("/api/settlements", wrong), 422).at("/errors/0");
        assertThat(error.get("pointer").asString()).isEqualTo("/medfee_sumamt");
        assertThat(error.get("expected").asString()).isEqualTo("1000.00");
        assertThat(error.get("received").asString()).isEqualTo("1000.01");
        var personal = settlement().with("certno", "6".repeat(51)).with("psn_name", "王\n某");
        assertThat(Http.json(http.post("/api/settlements", personal), 400).toString())
                .contains("/certno")
                .contains("/psn_name")
                .doesNotContain("6666")
                .doesNotContain("王");
    }

    private void refused(int status, String code, byte[] body) {
        var before = rows();
        var http = Http.hospital(mvc, HOSPITAL, REGION);
        var foreign = new String(body, StandardCharsets.UTF_8).contains("H61091200077");
        var sender = foreign ? Http.agency(mvc, "p1", "MAKER", REGION) : http;
        assertThat(problem(sender.post("/api/settlements", body), status)).isEqualTo(code);
        assertThat(rows()).isEqualTo(before);
    }

    private long rows() {
        return db.sql("SELECT (SELECT count(*) FROM settlement) + (SELECT count(*) FROM settlement_key)"
                        + " + (SELECT count(*) FROM trail_event)")
                .query(Long.class)
                .single();
    }

    private static SettlementJson settlement() {
        return SettlementJson.of(HOSPITAL, "BAD");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
