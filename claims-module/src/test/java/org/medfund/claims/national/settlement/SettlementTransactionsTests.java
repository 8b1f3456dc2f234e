package org.medfund.claims.national.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.window.WindowTown.fee;
import static org.medfund.claims.window.WindowTown.firstWorkedCase;
import static org.medfund.kernel.InsuranceType.EMPLOYEE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.national.NationalClient;
import org.medfund.claims.window.WindowTown;
import org.medfund.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** Settlement, revocation and reversal on the national interface. */
@ClaimsTest
class SettlementTransactionsTests {

    private static final String REGION = "619952";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    WindowTown towns;

    @Autowired
    JdbcClient db;

    private WindowTown.Town town;
    private NationalClient hospital;

    @BeforeEach
    void open() {
        town = towns.open(REGION, mvc);
        hospital = new NationalClient(mvc, town.hospital(), REGION);
    }

    @Test
    void sumsThatDoNotAddUpAreNamedWithOurs() {
        var person = town.employee();
        var visit = town.stay(person, EMPLOYEE, firstWorkedCase());
        var wrong = data(person, visit, "21", "9999.99");
        assertThat(hospital.refused("2304", Map.of("data", wrong)))
                .contains("CLAIMS-0049")
                .contains("medfee_sumamt")
                .contains("10000.00");
        assertThat(settlements(visit)).isZero();
    }

    @Test
    void aVisitOfAnotherTypeOrInsuranceIsRefused() {
        var person = town.employee();
        var visit = town.outpatient(person, EMPLOYEE, fee("1", "A", "100"));
        var otherType = data(person, visit, "14", "100");
        assertThat(hospital.refused("2206", Map.of("data", otherType))).contains("CLAIMS-0053", "med_type");
        var otherInsurance = data(person, visit, "11", "100");
        otherInsurance.put("insutype", "390");
        assertThat(hospital.refused("2206", Map.of("data", otherInsurance))).contains("CLAIMS-0053", "insutype");
    }

    /** S3-art10: all parts are answered and add up to the total. */
    @Test
    void theAnswerHoldsAllPartsAndTheyAddUp() {
        var person = town.employee();
        var visit = town.stay(person, EMPLOYEE, firstWorkedCase());
        var foreseen = hospital.call("2303", Map.of("data", data(person, visit, "21", "10000")))
                .path("setlinfo");
        var info = hospital.call("2304", Map.of("data", data(person, visit, "21", "10000.00")))
                .path("setlinfo");
        assertThat(info.path("hifp_pay").decimalValue()).isEqualByComparingTo("7280");
        assertThat(info.path("psn_part_amt").decimalValue()).isEqualByComparingTo("2720");
        assertThat(info.path("act_pay_dedc").decimalValue()).isEqualByComparingTo("800");
        assertThat(info.path("pool_prop_selfpay").decimalValue()).isEqualByComparingTo("0.91");
        assertThat(info.path("hifp_pay")).isEqualTo(foreseen.path("hifp_pay"));
        assertThat(info.path("fund_pay_sumamt")
                        .decimalValue()
                        .add(info.path("psn_part_amt").decimalValue())
                        .add(info.path("hosp_part_amt").decimalValue()))
                .isEqualByComparingTo(info.path("medfee_sumamt").decimalValue());
        assertThat(info.path("clr_type").asString()).isEqualTo("21");
    }

    /** The same request again gives the same answer, to the byte, and has no second effect. */
    @Test
    void theSameRequestAgainGivesTheSameAnswer() {
        var person = town.employee();
        var visit = town.stay(person, EMPLOYEE, firstWorkedCase());
        var envelope = hospital.envelope("2304", hospital.msgid(), Map.of("data", data(person, visit, "21", "10000")));
        var first = hospital.send(envelope);
        assertThat(hospital.send(envelope)).isEqualTo(first);
        assertThat(settlements(visit)).isEqualTo(1);
    }

    /** The revocation is a record of its own with negative amounts, and the visit can be settled anew. */
    @Test
    void aRevocationIsTheExactNegation() {
        var person = town.employee();
        var visit = town.stay(person, EMPLOYEE, firstWorkedCase());
        var info = settled(person, visit);
        var ids = ids(info);
        assertThat(hospital.refused("2208", Map.of("data", ids))).contains("CLAIMS-0093");
        var foreign = new LinkedHashMap<>(ids);
        foreign.put("psn_no", Ids.text(Ids.next()));
        assertThat(hospital.refused("2305", Map.of("data", foreign))).contains("CLAIMS-0054");
        var revoked = hospital.call("2305", Map.of("data", ids)).path("setlinfo");
        for (var field : List.of("medfee_sumamt", "hifp_pay", "psn_part_amt", "act_pay_dedc")) {
            assertThat(revoked.path(field).decimalValue())
                    .isEqualByComparingTo(info.path(field).decimalValue().negate());
        }
        assertThat(hospital.refused("2305", Map.of("data", ids))).contains("CLAIMS-0021");
        var asked = hospital.call("5203", Map.of("data", ids)).path("setlinfo");
        assertThat(asked.path("refd_setl_flag").asString()).isEqualTo("1");
        assertThat(settled(person, visit).path("hifp_pay")).isEqualTo(info.path("hifp_pay"));
    }

    /** What is known to have come is revoked; what has not come yet finds its message taken. */
    @Test
    void anUnknownOutcomeIsUndoneWhetherItCameOrNot() {
        var person = town.employee();
        var visit = town.stay(person, EMPLOYEE, firstWorkedCase());
        var msgid = hospital.msgid();
        var lost = hospital.envelope("2304", msgid, Map.of("data", data(person, visit, "21", "10000")));
        hospital.send(lost);
        hospital.call("2601", undo(person, msgid, "2304"));
        assertThat(settlements(visit)).isEqualTo(2);
        var late = hospital.msgid();
        hospital.call("2601", undo(person, late, "2304"));
        var refused =
                hospital.send(hospital.envelope("2304", late, Map.of("data", data(person, visit, "21", "10000"))));
        assertThat(NationalClient.refusal(refused)).contains("CLAIMS-0017");
        assertThat(settlements(visit)).isEqualTo(2);
        assertThat(hospital.refused("2601", undo(person, msgid, "9001"))).contains("CLAIMS-0055");
    }

    @Test
    void aPharmacySettlesItsLinesAtOnce() {
        var person = town.employee();
        town.credit(person, 10_000);
        var answer = hospital.call("2102", purchase(person, "200"));
        assertThat(answer.path("setlinfo").path("medfee_sumamt").decimalValue()).isEqualByComparingTo("200");
        assertThat(answer.path("setlinfo").path("clr_type").asString()).isEqualTo("41");
        var ids = ids(answer.path("setlinfo"));
        assertThat(hospital.call("5203", Map.of("data", ids)).path("setlinfo").path("hifp_pay"))
                .isEqualTo(answer.path("setlinfo").path("hifp_pay"));
        hospital.call("2103", Map.of("data", ids));
    }

    /** Over the counter nobody is admitted, so nothing is paid by the figures of a stay. */
    @Test
    void aPurchaseIsNoStay() {
        assertThat(hospital.refused("2102", purchase(town.employee(), "200", "21")))
                .contains("CLAIMS-0053", "med_type");
    }

    private JsonNode settled(UUID person, UUID visit) {
        return hospital.call("2304", Map.of("data", data(person, visit, "21", "10000")))
                .path("setlinfo");
    }

    private static Map<String, Object> ids(JsonNode info) {
        var ids = new LinkedHashMap<String, Object>();
        List.of("setl_id", "mdtrt_id", "psn_no")
                .forEach(name -> ids.put(name, info.path(name).asString()));
        return ids;
    }

    private static Map<String, Object> undo(UUID person, String msgid, String infno) {
        return Map.of("data", Map.of("psn_no", Ids.text(person), "omsgid", msgid, "oinfno", infno));
    }

    static Map<String, Object> data(UUID person, UUID visit, String medType, String total) {
        var data = new LinkedHashMap<String, Object>();
        data.put("psn_no", Ids.text(person));
        data.put("mdtrt_cert_type", "02");
        data.put("mdtrt_cert_no", "99999919800101001X");
        data.put("med_type", medType);
        data.put("medfee_sumamt", total);
        data.put("psn_setlway", "01");
        data.put("mdtrt_id", Ids.text(visit));
        data.put("chrg_bchno", "B1");
        data.put("insutype", "310");
        data.put("acct_used_flag", "1");
        data.put("mid_setl_flag", "0");
        return data;
    }

    private static Map<String, Object> purchase(UUID person, String yuan) {
        return purchase(person, yuan, "41");
    }

    private static Map<String, Object> purchase(UUID person, String yuan, String medType) {
        var info = new LinkedHashMap<String, Object>();
        info.put("psn_no", Ids.text(person));
        info.put("mdtrt_cert_type", "02");
        info.put("mdtrt_cert_no", "99999919800101001X");
        info.put("begntime", "2026-02-20 10:00:00");
        info.put("medfee_sumamt", yuan);
        info.put("insutype", "310");
        info.put("acct_used_flag", "1");
        info.put("med_type", medType);
        var line = new LinkedHashMap<String, Object>();
        line.put("feedetl_sn", "1");
        line.put("fee_ocur_time", "2026-02-20 10:00:00");
        line.put("med_list_codg", "A");
        line.put("det_item_fee_sumamt", yuan);
        line.put("cnt", 1);
        line.put("pric", yuan);
        return Map.of("druginfo", info, "drugdetail", List.of(line));
    }

    private int settlements(UUID visit) {
        return db.sql("SELECT count(*) FROM settlement WHERE region = :region AND mdtrt_id = :visit")
                .param("region", REGION)
                .param("visit", Ids.text(visit))
                .query(Integer.class)
                .single();
    }
}
