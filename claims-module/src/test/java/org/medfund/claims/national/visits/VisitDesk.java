package org.medfund.claims.national.visits;

import static org.medfund.claims.Http.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.medfund.claims.Http;
import org.medfund.claims.TestRegion;
import org.medfund.claims.national.NationalClient;
import org.medfund.claims.person.PersonMother;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.PolicyTopics;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The desk of a hospital: what it sends of a person's visit, to be changed field by field. */
final class VisitDesk {

    /** Class A. */
    static final String FREE = "XA01";

    /** Class B, 10 % first paid, at most 20 yuan. */
    static final String LIMITED = "XB02";

    private final NationalClient his;
    private final String person;

    private VisitDesk(NationalClient his, String person) {
        this.his = his;
        this.person = person;
    }

    /** A new person at a hospital of a region with a catalogue. */
    static VisitDesk open(MockMvcTester mvc, TestRegion region, String place, String hospital, String... others) {
        var hospitals = new ArrayList<>(List.of(others));
        hospitals.add(hospital);
        region.open(place, hospitals.toArray(String[]::new));
        region.decide(place, PolicyTopics.MEDICAL_TYPES, Map.of("13", "OUTPATIENT", "24", "INPATIENT"));
        region.decide(
                place,
                PolicyTopics.CATALOGUE_ITEMS,
                Map.of(
                        FREE, "{\"name\":\"甲\",\"class\":\"A\"}",
                        LIMITED, "{\"name\":\"乙\",\"class\":\"B\",\"firstPercent\":\"10\"}"));
        region.decide(place, BenefitTopics.ITEM_LIMIT, Map.of(LIMITED + "/*", "20"));
        var registered = Http.agency(mvc, "li", "MAKER", place)
                .post("/api/persons", PersonMother.json(place, "孙八", PersonMother.number()));
        var person = json(registered, 201).get("id").asString();
        return new VisitDesk(new NationalClient(mvc, hospital, place), person);
    }

    /** The same person at another hospital. */
    VisitDesk at(NationalClient other) {
        return new VisitDesk(other, person);
    }

    NationalClient his() {
        return his;
    }

    String person() {
        return person;
    }

    String register() {
        return his.call("2201", Map.of("data", registration()))
                .at("/data/mdtrt_id")
                .asString();
    }

    String admit() {
        return his.call("2401", Map.of("mdtrtinfo", admission(), "diseinfo", List.of(diagnosis("J18.900"))))
                .at("/result/mdtrt_id")
                .asString();
    }

    Map<String, Object> registration() {
        var data = new LinkedHashMap<String, Object>();
        data.put("psn_no", person);
        data.put("insutype", 310);
        data.put("begntime", "2026-02-20 09:00:00");
        data.put("mdtrt_cert_type", "02");
        data.put("mdtrt_cert_no", "999999190001010011");
        data.put("ipt_otp_no", "OP-77");
        data.put("atddr_no", "D610900000001");
        data.put("dr_name", "周医生");
        data.put("dept_code", "A03");
        data.put("dept_name", "内科");
        return data;
    }

    Map<String, Object> admission() {
        var data = new LinkedHashMap<String, Object>();
        data.put("psn_no", person);
        data.put("insutype", "310");
        data.put("begntime", "2026-02-18 09:00:00");
        data.put("med_type", "21");
        data.put("ipt_no", "IP-77");
        data.put("atddr_no", "D610900000001");
        data.put("adm_dept_name", "内科");
        data.put("adm_bed", "12");
        return data;
    }

    Map<String, Object> visit(String id) {
        return new LinkedHashMap<>(Map.of("mdtrt_id", id, "psn_no", person));
    }

    /** Mandatory fields of 2203. */
    Map<String, Object> description(String id, String medType) {
        var data = visit(id);
        data.put("med_type", medType);
        data.put("begntime", "2026-02-20 09:00:00");
        return data;
    }

    static Map<String, Object> diagnosis(String code) {
        return new LinkedHashMap<>(
                Map.of("diag_type", "1", "diag_srt_no", 1, "diag_code", code, "diag_name", "某病", "vali_flag", "1"));
    }

    /** A line of one unit. */
    Map<String, Object> line(String visit, String serial, String item, String amount) {
        var line = visit(visit);
        line.put("feedetl_sn", serial);
        line.put("chrg_bchno", "B1");
        line.put("fee_ocur_time", "2026-02-20 09:30:00");
        line.put("med_list_codg", item);
        line.put("det_item_fee_sumamt", amount);
        line.put("cnt", 1);
        line.put("pric", amount);
        line.put("bilg_dr_codg", "D610900000001");
        return line;
    }

    static Map<String, Object> lines(Object... lines) {
        return Map.of("feedetail", List.of(lines));
    }
}
