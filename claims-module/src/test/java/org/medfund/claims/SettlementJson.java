package org.medfund.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.medfund.trail.EventJson;

/** A settlement of 1000.00 yuan that keeps all rules, to be changed field by field. */
public final class SettlementJson {

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<Map<String, Object>> lines = new ArrayList<>();

    private SettlementJson() {}

    public static SettlementJson of(String hospital, String medinsSetlId) {
        var json = new SettlementJson();
        json.with("fixmedins_code", hospital)
                .with("medins_setl_id", medinsSetlId)
                .with("setl_id", "S" + medinsSetlId);
        json.with("mdtrt_id", "M" + medinsSetlId)
                .with("psn_no", "P1")
                .with("psn_type", "11")
                .with("gend", "1");
        json.with("age", 45).with("psn_name", "not to be stored").with("certno", "610900199001011234");
        json.with("insutype", "310")
                .with("med_type", "11")
                .with("clr_type", "11")
                .with("insu_optins", "610900");
        json.with("setl_time", "2026-02-13 10:30:00")
                .with("begndate", "2026-02-13")
                .with("enddate", "2026-02-13");
        json.amounts();
        json.line("1", "XA01", "600.00", "6", "100", "50.00", "20.00", "30.00", "500.00");
        json.line("2", "XB02", "400.00", "1.5", "266.666667", "0.00", "0.00", "0.00", "400.00");
        return json;
    }

    private void amounts() {
        with("medfee_sumamt", "1000.00").with("fulamt_ownpay_amt", "50.00").with("overlmt_selfpay", "20.00");
        with("preselfpay_amt", "30.00").with("inscp_scp_amt", "900.00");
        with("fund_pay_sumamt", "800.00").with("hifp_pay", "700.00").with("hifob_pay", "100.00");
        with("hifmi_pay", 0)
                .with("cvlserv_pay", 0)
                .with("hifes_pay", 0)
                .with("maf_pay", 0)
                .with("oth_pay", 0);
        with("psn_part_amt", "200.00").with("acct_pay", "120.00").with("acct_mulaid_pay", "20.00");
        with("psn_cash_pay", "80.00");
    }

    private void line(
            String sn,
            String item,
            String amount,
            String count,
            String price,
            String full,
            String over,
            String first,
            String in) {
        var line = new LinkedHashMap<String, Object>();
        line.put("feedetl_sn", sn);
        line.put("med_list_codg", item);
        line.put("fee_ocur_time", "2026-02-13 09:15:00");
        line.put("det_item_fee_sumamt", amount);
        line.put("cnt", count);
        line.put("pric", price);
        line.put("fulamt_ownpay_amt", full);
        line.put("overlmt_amt", over);
        line.put("preselfpay_amt", first);
        line.put("inscp_scp_amt", in);
        lines.add(line);
    }

    public SettlementJson with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public SettlementJson without(String field) {
        fields.remove(field);
        return this;
    }

    public SettlementJson withLine(int line, String field, Object value) {
        lines.get(line).put(field, value);
        return this;
    }

    /** Settled on another day, with everything before it. */
    public SettlementJson on(String date) {
        lines.forEach(line -> line.put("fee_ocur_time", date + " 09:15:00"));
        return with("setl_time", date + " 10:30:00").with("begndate", date).with("enddate", date);
    }

    @Override
    public String toString() {
        var all = new LinkedHashMap<>(fields);
        all.put("feedetail", lines);
        return EventJson.mapper().writeValueAsString(all);
    }
}
