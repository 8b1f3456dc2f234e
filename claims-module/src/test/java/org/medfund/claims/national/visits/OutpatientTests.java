package org.medfund.claims.national.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.national.visits.VisitDesk.FREE;
import static org.medfund.claims.national.visits.VisitDesk.LIMITED;
import static org.medfund.claims.national.visits.VisitDesk.diagnosis;
import static org.medfund.claims.national.visits.VisitDesk.lines;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.TestRegion;
import org.medfund.claims.national.NationalClient;
import org.medfund.claims.visit.OpenVisits;
import org.medfund.claims.visit.OpenVisits.Settled;
import org.medfund.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** 2201 to 2205. */
@ClaimsTest
class OutpatientTests {

    private static final String REGION = "610972";
    private static final String HOSPITAL = "H61097200001";
    private static final String OTHER = "H61097200002";
    private static final String SUSPENDED = "H61097200003";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    OpenVisits visits;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transactions;

    private VisitDesk desk;

    private NationalClient his;

    @BeforeEach
    void open() {
        desk = VisitDesk.open(mvc, region, REGION, HOSPITAL, OTHER, SUSPENDED);
        his = desk.his();
    }

    @Test
    void nobodyRegistersWithoutAPersonAnInsuranceOrATimeThatHasCome() {
        refusedRegistration("psn_no", Ids.text(Ids.next()), "CLAIMS-0085");
        refusedRegistration("psn_no", "P1", "CLAIMS-0085");
        refusedRegistration("insutype", "340", "CLAIMS-0012");
        refusedRegistration("med_type", "77", "CLAIMS-0012");
        refusedRegistration("begntime", "2026-02-21 00:00:00", "CLAIMS-0027");
        assertThat(visitsOf(desk.person())).isZero();
    }

    @Test
    void aSuspendedInstitutionRegistersNobodyNotEvenInAnEmergency() {
        region.suspend(REGION, SUSPENDED, Instant.parse("2026-02-20T02:00:00Z"));
        var there = new NationalClient(mvc, SUSPENDED, REGION);
        var registration = desk.registration();
        registration.put("er_flag", "1");
        assertThat(there.refused("2201", Map.of("data", registration))).startsWith("CLAIMS-0014 ");
        assertThat(visitsOf(desk.person())).isZero();
    }

    @Test
    void aForeignVisitIsNotFoundByAnyTransaction() {
        var visit = desk.register();
        upload(desk.line(visit, "1", FREE, "5.00"));
        var foreign = desk.at(new NationalClient(mvc, OTHER, REGION));
        Stream.of("2202", "2205", "5202", "5204").forEach(infno -> {
            var data = foreign.visit(visit);
            data.put("chrg_bchno", "0000");
            assertThat(foreign.his().refused(infno, Map.of("data", data)))
                    .as(infno)
                    .startsWith("CLAIMS-0086 ");
        });
        assertThat(foreign.his().refused("2203", described(visit, "11"))).startsWith("CLAIMS-0086 ");
        assertThat(foreign.his().refused("2204", lines(desk.line(visit, "2", FREE, "5.00"))))
                .startsWith("CLAIMS-0086 ");
        assertThat(foreign.his().call("5201", range()).path("mdtrtinfo")).isEmpty();
        assertThat(openSerials(visit)).containsExactly("1");
    }

    /** S2-2c, S2-2d: who performed a line is kept with it, and once what was kept of an examination. */
    @Test
    void whoPerformedALineAndWhatWasKeptOfItIsRecorded() {
        var visit = desk.register();
        upload(with(desk.line(visit, "1", FREE, "5.00"), "orders_dr_code", "T610900000001"));
        his.call("4501", original(visit, "1", "a".repeat(64)));
        his.call("4502", original(visit, "1", "b".repeat(64)));
        assertThat(his.refused("4501", original(visit, "9", "a".repeat(64)))).startsWith("CLAIMS-0125 ");
        assertThat(his.refused("4501", original(visit, "1", "no digest"))).startsWith("CLAIMS-0003 ");
        var foreign = desk.at(new NationalClient(mvc, OTHER, REGION));
        assertThat(foreign.his().refused("4501", original(visit, "1", "a".repeat(64))))
                .startsWith("CLAIMS-0125 ");
        assertThat(db.sql("""
            SELECT f.performer || ' ' || left(e.sha256, 1) || ' ' || e.infno FROM visit_fee f
            JOIN examination_record e USING (region, visit_id, serial) WHERE f.visit_id = ?\
            """).param(Ids.parse(visit)).query(String.class).list())
                .containsExactly("T610900000001 a 4501");
    }

    private Map<String, Object> original(String visit, String serial, String sha256) {
        var row = desk.visit(visit);
        row.put("feedetl_sn", serial);
        row.put("rpotc_no", "CT-1");
        row.put("orig_data_sha256", sha256);
        return Map.of("reportdetail", List.of(row));
    }

    @Test
    void wrongLinesAreRefusedAndNoneOfTheirCallIsStored() {
        var visit = desk.register();
        var good = desk.line(visit, "1", FREE, "5.00");
        refusedLine("CLAIMS-0089", good, desk.line(visit, "1", FREE, "6.00"));
        refusedLine("CLAIMS-0090", good, with(desk.line(visit, "2", FREE, "5.00"), "cnt", 2));
        refusedLine("CLAIMS-0091", good, with(desk.line(visit, "2", FREE, "-5.00"), "cnt", -1, "pric", "5"));
        refusedLine("CLAIMS-0003", good, desk.line(desk.register(), "2", FREE, "5.00"));
        refusedLine(
                "CLAIMS-0027", good, with(desk.line(visit, "2", FREE, "5"), "fee_ocur_time", "2026-02-21 00:00:00"));
        assertThat(his.refused("2301", lines(good))).startsWith("CLAIMS-0093 ");
        assertThat(openSerials(visit)).isEmpty();
        upload(good);
        refusedLine("CLAIMS-0089", good);
        assertThat(openSerials(visit)).containsExactly("1");
    }

    @Test
    void eachLineIsAnsweredWithItsParts() {
        var visit = desk.register();
        var result = upload(
                desk.line(visit, "1", FREE, "5.00"),
                with(desk.line(visit, "2", LIMITED, "62.50"), "cnt", "2.5", "pric", 25),
                desk.line(visit, "3", "UNKNOWN", "7.00"),
                with(desk.line(visit, "4", FREE, "9.00"), "hosp_appr_flag", "2"),
                with(desk.line(visit, "5", LIMITED, "-25.00"), "cnt", -1, "pric", 25, "init_feedetl_sn", "2"));
        assertThat(result.valueStream().map(OutpatientTests::parts))
                .containsExactly(
                        "1 01 999999 0 | 0 0 0 5",
                        "2 02 20 0.1 | 0 12.5 5 45",
                        "3 03 999999 1 | 7 0 0 0",
                        "4 01 999999 1 | 9 0 0 0",
                        "5 02 20 0.1 | 0 -5 -2 -18");
        result.forEach(line -> assertThat(
                        Stream.of("fulamt_ownpay_amt", "overlmt_amt", "preselfpay_amt", "inscp_scp_amt")
                                .map(part -> line.path(part).decimalValue())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(line.path("det_item_fee_sumamt").decimalValue()));
    }

    @Test
    void aBatchIsTakenBackAndItsNumbersMayComeAgain() {
        var visit = desk.register();
        upload(desk.line(visit, "1", FREE, "5.00"), with(desk.line(visit, "2", FREE, "6.00"), "chrg_bchno", "B2"));
        assertThat(his.refused("2205", batch(visit, "B3"))).startsWith("CLAIMS-0094 ");
        his.call("2205", batch(visit, "B2"));
        assertThat(openSerials(visit)).containsExactly("1");
        assertThat(his.refused("2202", Map.of("data", desk.visit(visit)))).startsWith("CLAIMS-0092 ");
        his.call("2205", batch(visit, "0000"));
        his.call("2205", batch(visit, "0000"));
        assertThat(openSerials(visit)).isEmpty();
        upload(desk.line(visit, "1", FREE, "8.00"));
        assertThat(openSerials(visit)).containsExactly("1");
    }

    @Test
    void aRefundDoesNotLoseItsLine() {
        var visit = desk.register();
        upload(
                desk.line(visit, "1", FREE, "5.00"),
                with(
                        desk.line(visit, "2", FREE, "-5.00"),
                        "cnt",
                        -1,
                        "pric",
                        5,
                        "init_feedetl_sn",
                        "1",
                        "chrg_bchno",
                        "B2"));
        assertThat(his.refused("2205", batch(visit, "B1"))).startsWith("CLAIMS-0091 ");
        his.call("2205", batch(visit, "0000"));
        assertThat(openSerials(visit)).isEmpty();
    }

    @Test
    void aCancelledVisitTakesNothingMore() {
        var visit = desk.register();
        his.call("2202", Map.of("data", desk.visit(visit)));
        assertThat(his.refused("2202", Map.of("data", desk.visit(visit)))).startsWith("CLAIMS-0087 ");
        assertThat(his.refused("2203", described(visit, "11"))).startsWith("CLAIMS-0087 ");
        refusedLine("CLAIMS-0087", desk.line(visit, "1", FREE, "5.00"));
        assertThat(his.refused("2205", batch(visit, "0000"))).startsWith("CLAIMS-0087 ");
        assertThat(visits.read(Set.of(Ids.parse(visit)))).isEmpty();
    }

    @Test
    void aSettledVisitTakesNothingMoreUntilItsSettlementIsReversed() {
        var visit = desk.register();
        upload(desk.line(visit, "1", FREE, "5.00"));
        var settlement = settle(visit, "1");
        assertThat(his.refused("2202", Map.of("data", desk.visit(visit)))).startsWith("CLAIMS-0088 ");
        assertThat(his.refused("2203", described(visit, "11"))).startsWith("CLAIMS-0088 ");
        refusedLine("CLAIMS-0088", desk.line(visit, "2", FREE, "5.00"));
        assertThat(his.refused("2205", batch(visit, "0000"))).startsWith("CLAIMS-0088 ");
        transactions.executeWithoutResult(status -> visits.reopened(List.of(settlement)));
        his.call("2205", batch(visit, "0000"));
        his.call("2202", Map.of("data", desk.visit(visit)));
    }

    @Test
    void aDescriptionSaysWhatKindOfVisitItIsAndKeepsDiagnosesSealed() {
        var visit = desk.register();
        assertThat(his.refused("2203", described(visit, "77"))).startsWith("CLAIMS-0012 ");
        his.call("2203", described(visit, "14", "dise_codg", "M01600", "er_flag", "1", "trum_flag", "1"));
        var open = visits.read(Set.of(Ids.parse(visit))).get(Ids.parse(visit));
        assertThat(open).isNotNull();
        assertThat(List.of(open.medType(), String.valueOf(open.disease()), String.valueOf(open.doctor())))
                .containsExactly("14", "M01600", "D610900000001");
        assertThat(open.emergency() && open.injury()).isTrue();
        his.call("2203A", described(visit, "11"));
        var diagnoses = his.call("5202", Map.of("data", desk.visit(visit))).path("diseinfo");
        assertThat(diagnoses.size()).isEqualTo(1);
        assertThat(diagnoses.at("/0/diag_code").asString()).isEqualTo("J06.900");
        assertThat(stored()).doesNotContain("J06.900", "某病", "周医生", "OP-77", "999999190001010011");
    }

    @Test
    void anEmergencyIsOneUntilTheHospitalSaysOtherwise() {
        var visit = desk.register();
        assertThat(isEmergency(visit, "11")).isFalse();
        assertThat(isEmergency(visit, "13")).isTrue();
        assertThat(isEmergency(visit, "11")).isFalse();
        assertThat(isEmergency(visit, "11", "er_flag", "1")).isTrue();
        assertThat(isEmergency(visit, "14")).isTrue();
        assertThat(isEmergency(visit, "14", "er_flag", "0")).isFalse();
    }

    @Test
    void theSameCallAgainRegistersOneVisit() {
        var envelope = his.envelope("2201", his.msgid(), Map.of("data", desk.registration()));
        var first = his.send(envelope);
        assertThat(his.send(envelope)).isEqualTo(first);
        assertThat(visitsOf(desk.person())).isEqualTo(1);
    }

    private JsonNode upload(Object... lines) {
        return his.call("2204", lines(lines)).path("result");
    }

    private void refusedLine(String code, Object... lines) {
        assertThat(his.refused("2204", lines(lines))).startsWith(code + " ");
    }

    private void refusedRegistration(String field, String value, String code) {
        assertThat(his.refused("2201", Map.of("data", with(desk.registration(), field, value))))
                .as(field)
                .startsWith(code + " ");
    }

    private boolean isEmergency(String visit, String medType, Object... more) {
        his.call("2203", described(visit, medType, more));
        var open = visits.read(Set.of(Ids.parse(visit))).get(Ids.parse(visit));
        assertThat(open).isNotNull();
        return open.emergency();
    }

    private Map<String, Object> described(String visit, String medType, Object... more) {
        return Map.of(
                "mdtrtinfo", with(desk.description(visit, medType), more), "diseinfo", List.of(diagnosis("J06.900")));
    }

    private Map<String, Object> batch(String visit, String batch) {
        return Map.of("data", with(desk.visit(visit), "chrg_bchno", batch));
    }

    private Map<String, Object> range() {
        return Map.of("data", Map.of("psn_no", desk.person(), "begntime", "2026-02-20", "endtime", "2026-02-20"));
    }

    private List<String> openSerials(String visit) {
        var id = Ids.parse(visit);
        var open = visits.read(Set.of(id)).get(id);
        assertThat(open).isNotNull();
        return open.fees().stream().map(fee -> fee.serial()).toList();
    }

    private UUID settle(String visit, String... serials) {
        var settlement = Ids.next();
        transactions.executeWithoutResult(status -> {
            visits.lock(Set.of(Ids.parse(visit)));
            visits.settled(List.of(new Settled(Ids.parse(visit), settlement, Set.of(serials), true)));
        });
        return settlement;
    }

    private int visitsOf(String person) {
        return db.sql("SELECT count(*) FROM visit WHERE person_id = :person")
                .param("person", Ids.parse(person))
                .query(Integer.class)
                .single();
    }

    /** Everything that stands in the rows of visits, byte for byte. */
    private String stored() {
        return db.sql("SELECT r::text, details FROM visit_record r")
                .query((row, n) -> row.getString(1) + new String(row.getBytes(2), StandardCharsets.UTF_8))
                .list()
                .toString();
    }

    static Map<String, Object> with(Map<String, Object> fields, Object... more) {
        var all = new HashMap<>(fields);
        for (var i = 0; i < more.length; i += 2) {
            all.put(more[i].toString(), more[i + 1]);
        }
        return all;
    }

    private static String parts(JsonNode line) {
        return Stream.of(
                        "feedetl_sn",
                        "chrgitm_lv",
                        "pric_uplmt_amt",
                        "selfpay_prop",
                        "|",
                        "fulamt_ownpay_amt",
                        "overlmt_amt",
                        "preselfpay_amt",
                        "inscp_scp_amt")
                .map(field -> shown(field, line.path(field)))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    private static String shown(String field, JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().stripTrailingZeros().toPlainString();
        }
        return value.isMissingNode() ? field : value.asString();
    }
}
