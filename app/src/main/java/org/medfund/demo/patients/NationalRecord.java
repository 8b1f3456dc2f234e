package org.medfund.demo.patients;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.medfund.demo.region.DemoRegion;
import org.medfund.kernel.Money;

/** A settlement in the shape of the national query 5203, with its fee lines in the shape of 2204; amounts in yuan. */
public final class NationalRecord {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private NationalRecord() {}

    public static Map<String, Object> of(DemoSettlement settlement) {
        var record = new LinkedHashMap<String, Object>();
        identity(record, settlement);
        person(record, settlement);
        fees(record, settlement.fees());
        shares(record, settlement.shares());
        record.put("feedetail", lines(settlement));
        return record;
    }

    /** What takes a settlement back. */
    public static Map<String, Object> reversalOf(DemoSettlement settlement) {
        return Map.of("medins_setl_id", settlement.reversalId(), "setl_time", TIME.format(settlement.reversedAt()));
    }

    private static void identity(Map<String, Object> record, DemoSettlement settlement) {
        var number = "%s%06d".formatted(DAY.format(settlement.settledAt()), settlement.number());
        record.put("fixmedins_code", settlement.institution().code());
        record.put("fixmedins_name", settlement.institution().name());
        record.put("fixmedins_poolarea", DemoRegion.CODE);
        record.put("medins_setl_id", settlement.medinsSetlId());
        record.put("setl_id", DemoRegion.CODE + "S" + number);
        record.put("mdtrt_id", DemoRegion.CODE + "M" + number);
        record.put("insutype", settlement.insutype());
        record.put("med_type", settlement.slot().medType());
        record.put("clr_type", settlement.clrType());
        record.put("clr_way", "1");
        record.put("clr_optins", settlement.person().insuredRegion());
        record.put("pay_loc", settlement.person().insuredRegion().equals(DemoRegion.CODE) ? "2" : "4");
        record.put("refd_setl_flag", "0");
        record.put("year", String.valueOf(settlement.settledAt().getYear()));
        record.put("begndate", TIME.format(settlement.beginAt()));
        record.put("enddate", TIME.format(settlement.settledAt()));
        record.put("setl_time", TIME.format(settlement.settledAt()));
    }

    private static void person(Map<String, Object> record, DemoSettlement settlement) {
        var person = settlement.person();
        record.put("psn_no", person.psnNo());
        record.put("psn_type", person.cover().psnType());
        record.put("gend", person.sex());
        record.put("age", person.age(settlement.settledAt().toLocalDate()));
        record.put("brdy", person.bornOn().toString());
        record.put("insu_optins", person.insuredRegion());
    }

    private static void fees(Map<String, Object> record, Fees fees) {
        yuan(record, "medfee_sumamt", fees.total());
        yuan(record, "fulamt_ownpay_amt", fees.fullSelf());
        yuan(record, "overlmt_selfpay", fees.overLimit());
        yuan(record, "preselfpay_amt", fees.firstSelf());
        yuan(record, "inscp_scp_amt", fees.inScope());
    }

    private static void shares(Map<String, Object> record, Shares shares) {
        yuan(record, "hifp_pay", shares.pooled());
        yuan(record, "hifob_pay", shares.largeSum());
        yuan(record, "hifmi_pay", shares.seriousIllness());
        yuan(record, "cvlserv_pay", shares.civilServant());
        yuan(record, "hifes_pay", shares.enterprise());
        yuan(record, "maf_pay", shares.assistance());
        yuan(record, "oth_pay", shares.other());
        yuan(record, "fund_pay_sumamt", shares.funds());
        yuan(record, "hosp_part_amt", shares.hospital());
        yuan(record, "psn_part_amt", shares.personal());
        yuan(record, "acct_pay", shares.account());
        yuan(record, "acct_mulaid_pay", shares.mutualAid());
        yuan(record, "psn_cash_pay", shares.cash());
    }

    private static List<Map<String, Object>> lines(DemoSettlement settlement) {
        var lines = new ArrayList<Map<String, Object>>();
        for (var line : settlement.fees().lines()) {
            lines.add(line(line, settlement.medinsSetlId().substring(12) + "%02d".formatted(lines.size() + 1)));
        }
        return lines;
    }

    private static Map<String, Object> line(Line line, String serial) {
        var record = new LinkedHashMap<String, Object>();
        record.put("feedetl_sn", serial);
        record.put("med_list_codg", line.item().code());
        record.put("cnt", line.count());
        record.put("pric", line.item().price().yuan());
        yuan(record, "det_item_fee_sumamt", line.amount());
        yuan(record, "fulamt_ownpay_amt", line.fullSelf());
        yuan(record, "overlmt_amt", line.overLimit());
        yuan(record, "preselfpay_amt", line.firstSelf());
        yuan(record, "inscp_scp_amt", line.inScope());
        record.put("fee_ocur_time", time(line.at()));
        return record;
    }

    private static String time(LocalDateTime time) {
        return TIME.format(time);
    }

    private static void yuan(Map<String, Object> record, String field, Money amount) {
        record.put(field, amount.yuan());
    }
}
