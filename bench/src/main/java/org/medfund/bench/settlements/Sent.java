package org.medfund.bench.settlements;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.medfund.bench.server.Region;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;

/**
 * A settlement as an institution sends it, with three fee lines, about 1.7 KB; everything in it follows from its number.
 *
 * @param number from 0
 */
public record Sent(int number) {

    private static final int LINES = 3;

    public InstitutionCode institution() {
        return Region.institution(number % Region.INSTITUTIONS);
    }

    String insutype() {
        return number % 3 == 0 ? "390" : "310";
    }

    /** Out- and inpatients; the clearing types are named alike. */
    String careType() {
        return number / 3 % 10 == 9 ? "21" : "11";
    }

    /** What a line costs, in fen, and how much of it is paid by the patient in full and first. */
    private long line() {
        return (2_000 + number * 7_919L % 20_000) / 20 * 20;
    }

    private long fee() {
        return LINES * line();
    }

    private long inScope() {
        return fee() - fee() / 20 - fee() / 10;
    }

    long pooledFen() {
        return fee() / 2;
    }

    long feeFen() {
        return fee();
    }

    long accountFen() {
        return insutype().equals("310") ? fee() / 10 : 0;
    }

    /** The body of a request, or a line of a bulk stream. */
    public byte[] json() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        var time = "%02d:%02d:%02d".formatted(9 + number % 9, number / 9 % 60, number / 540 % 60);
        var personal = fee() - pooledFen();
        return String.format(
                Locale.ROOT,
                """
                {"fixmedins_code":"%s","fixmedins_poolarea":"%s","medins_setl_id":"B%017d","setl_id":"S%017d","mdtrt_id":"M%017d",\
                "psn_no":"61%017d","psn_type":"11","gend":"%d","age":%d,"insu_optins":"%s","insutype":"%s","med_type":"%s",\
                "clr_type":"%s","clr_way":"1","clr_optins":"%s","pay_loc":"2","refd_setl_flag":"0","year":"2026",\
                "begndate":"%s 08:00:00","enddate":"%s %s","setl_time":"%s %s","medfee_sumamt":%s,"fulamt_ownpay_amt":%s,\
                "overlmt_selfpay":0.00,"preselfpay_amt":%s,"inscp_scp_amt":%s,"hifp_pay":%s,"hifob_pay":0.00,"hifmi_pay":0.00,\
                "cvlserv_pay":0.00,"hifes_pay":0.00,"maf_pay":0.00,"oth_pay":0.00,"fund_pay_sumamt":%s,"hosp_part_amt":0.00,\
                "psn_part_amt":%s,"acct_pay":%s,"acct_mulaid_pay":0.00,"psn_cash_pay":%s,"feedetail":[%s]}""",
                institution(),
                Region.CODE,
                number,
                number,
                number,
                number,
                1 + number % 2,
                1 + number % 90,
                Region.CODE,
                insutype(),
                careType(),
                careType(),
                Region.CODE,
                Region.DATE,
                Region.DATE,
                time,
                Region.DATE,
                time,
                yuan(fee()),
                yuan(fee() / 20),
                yuan(fee() / 10),
                yuan(inScope()),
                yuan(pooledFen()),
                yuan(pooledFen()),
                yuan(personal),
                yuan(accountFen()),
                yuan(personal - accountFen()),
                lines());
    }

    private String lines() {
        return line(0) + "," + line(1) + "," + line(2);
    }

    private String line(int n) {
        var amount = line();
        return String.format(
                Locale.ROOT,
                """
                {"feedetl_sn":"%d0%d","med_list_codg":"X01YW000%04d","cnt":2,"pric":%s,"det_item_fee_sumamt":%s,\
                "fulamt_ownpay_amt":%s,"overlmt_amt":0.00,"preselfpay_amt":%s,"inscp_scp_amt":%s,"fee_ocur_time":"%s 08:0%d:00"}""",
                number,
                n,
                (number + n) % 1_000,
                yuan(amount / 2),
                yuan(amount),
                yuan(amount / 20),
                yuan(amount / 10),
                yuan(amount - amount / 20 - amount / 10),
                Region.DATE,
                n);
    }

    private static String yuan(long fen) {
        return Money.ofFen(fen).toString();
    }
}
