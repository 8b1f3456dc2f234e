package org.medfund.demo.patients;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.medfund.kernel.Money;

/**
 * What an institution's system sends of a visit at the national interface; amounts in yuan, times in Shanghai.
 *
 * @param settlement the visit with its fees
 * @param psnNo      the patient's number at Medfund
 */
public record NationalVisit(DemoSettlement settlement, String psnNo) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int DATE_LENGTH = 10;
    private static final String BY_ID_CARD = "02";
    private static final String YES = "1";
    private static final String NO = "0";
    private static final String ON_DOCTORS_ADVICE = "1";
    private static final String BY_ITEM = "01";
    private static final List<String[]> DIAGNOSES = List.of(
            new String[] {"J06.900", "急性上呼吸道感染"},
            new String[] {"I10.x00", "原发性高血压"},
            new String[] {"E11.900", "2型糖尿病"},
            new String[] {"K29.500", "慢性胃炎"});

    /** 2201 */
    public Map<String, Object> register() {
        var data = started();
        data.put("ipt_otp_no", "O" + settlement.number());
        return Map.of("data", data);
    }

    /** 2503: chronic care is paid for a disease that is filed. */
    public Map<String, Object> fileDisease() {
        return Map.of(
                "data",
                Map.of(
                        "psn_no", psnNo,
                        "insutype", settlement.insutype(),
                        "opsp_dise_code", Objects.requireNonNull(settlement.disease()),
                        "begndate", TIME.format(settlement.beginAt()).substring(0, DATE_LENGTH)));
    }

    /** 2203 */
    public Map<String, Object> describe(String visit) {
        var info = of(visit);
        info.put("med_type", settlement.slot().medType());
        info.put("begntime", TIME.format(settlement.beginAt()));
        disease(info);
        return Map.of("mdtrtinfo", info, "diseinfo", List.of(diagnosis()));
    }

    /** 2401 */
    public Map<String, Object> admit() {
        var info = started();
        info.put("ipt_no", "I" + settlement.number());
        return Map.of("mdtrtinfo", info, "diseinfo", List.of(diagnosis()));
    }

    /** 2204 and 2301 */
    public Map<String, Object> fees(String visit) {
        var fees = lines("");
        fees.forEach(fee -> {
            fee.putAll(of(visit));
            fee.put("chrg_bchno", batch());
        });
        return Map.of("feedetail", fees);
    }

    /** 2402 */
    public Map<String, Object> discharge(String visit) {
        var info = of(visit);
        info.put("endtime", TIME.format(settlement.settledAt()));
        info.put("dscg_way", ON_DOCTORS_ADVICE);
        return Map.of("dscginfo", info);
    }

    /** 2206 and 2207, 2303 and 2304 */
    public Map<String, Object> settle(String visit) {
        var data = of(visit);
        data.putAll(bill());
        data.put("psn_setlway", BY_ITEM);
        data.put("chrg_bchno", batch());
        if (settlement.isStay()) {
            data.put("mid_setl_flag", NO);
        }
        var fees = settlement.fees();
        data.put("fulamt_ownpay_amt", fees.fullSelf().yuan());
        data.put("overlmt_selfpay", fees.overLimit().yuan());
        data.put("preselfpay_amt", fees.firstSelf().yuan());
        data.put("inscp_scp_amt", fees.inScope().yuan());
        return Map.of("data", data);
    }

    /** 2102 */
    public Map<String, Object> purchase() {
        var info = bill();
        info.put("psn_no", psnNo);
        info.put("begntime", TIME.format(settlement.beginAt()));
        return Map.of("druginfo", info, "drugdetail", lines(settlement.number() + "-"));
    }

    /** 2208, 2305 and 2103 */
    public Map<String, Object> revoke(String visit, String id) {
        var data = of(visit);
        data.put("setl_id", id);
        return Map.of("data", data);
    }

    private Map<String, Object> of(String visit) {
        var node = new LinkedHashMap<String, Object>();
        node.put("mdtrt_id", visit);
        node.put("psn_no", psnNo);
        return node;
    }

    private Map<String, Object> started() {
        var node = new LinkedHashMap<String, Object>();
        node.put("psn_no", psnNo);
        node.put("insutype", settlement.insutype());
        node.put("begntime", TIME.format(settlement.beginAt()));
        node.put("med_type", settlement.slot().medType());
        node.put("mdtrt_cert_type", BY_ID_CARD);
        node.put("mdtrt_cert_no", settlement.person().certificateNumber());
        node.put("atddr_no", doctor());
        disease(node);
        return node;
    }

    private Map<String, Object> bill() {
        var node = new LinkedHashMap<String, Object>();
        node.put("mdtrt_cert_type", BY_ID_CARD);
        node.put("mdtrt_cert_no", settlement.person().certificateNumber());
        node.put("med_type", settlement.slot().medType());
        node.put("insutype", settlement.insutype());
        node.put("medfee_sumamt", settlement.fees().total().yuan());
        node.put("acct_used_flag", YES);
        return node;
    }

    private void disease(Map<String, Object> node) {
        if (settlement.disease() != null) {
            node.put("dise_codg", settlement.disease());
        }
    }

    private Map<String, Object> diagnosis() {
        var known = DIAGNOSES.get(settlement.number() % DIAGNOSES.size());
        return Map.of("diag_type", YES, "diag_srt_no", YES, "diag_code", known[0], "diag_name", known[1]);
    }

    private List<Map<String, Object>> lines(String prefix) {
        var lines = new ArrayList<Map<String, Object>>();
        for (var line : settlement.fees().lines()) {
            lines.add(line(line, prefix + (lines.size() + 1)));
        }
        return lines;
    }

    private Map<String, Object> line(Line line, String serial) {
        var node = new LinkedHashMap<String, Object>();
        node.put("feedetl_sn", serial);
        node.put("fee_ocur_time", time(line.at()));
        node.put("med_list_codg", line.item().code());
        node.put("det_item_fee_sumamt", yuan(line.amount()));
        node.put("cnt", line.count());
        node.put("pric", yuan(line.item().price()));
        if (!settlement.institution().isPharmacy()) {
            node.put("bilg_dr_codg", doctor());
        }
        return node;
    }

    private String batch() {
        return "B" + settlement.number();
    }

    private String doctor() {
        var doctors = settlement.institution().doctors();
        return doctors.get(settlement.number() % doctors.size());
    }

    private static Object yuan(Money amount) {
        return amount.yuan();
    }

    private static String time(LocalDateTime time) {
        return TIME.format(time);
    }
}
