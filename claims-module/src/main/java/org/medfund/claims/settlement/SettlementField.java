package org.medfund.claims.settlement;

import org.medfund.claims.wire.WireField;
import org.medfund.claims.wire.WireType;

/**
 * The fields of a settlement record: those of the settlement outputs 2207 and 2304 and of the query 5203, and
 * {@code hosp_part_amt}. Each is checked in its notation. Names, certificates, birth date, ethnicity, diagnosis, employer and
 * account balance are accepted and deliberately not stored, until encryption at rest exists.
 */
enum SettlementField implements WireField {
    MDTRT_ID("mdtrt_id", WireType.TEXT, 30, Need.REQUIRED),
    SETL_ID("setl_id", WireType.TEXT, 30, Need.REQUIRED),
    PSN_NO("psn_no", WireType.TEXT, 30, Need.REQUIRED_PERSONAL),
    PSN_NAME("psn_name", WireType.TEXT, 50, Need.PERSONAL),
    PSN_CERT_TYPE("psn_cert_type", WireType.TEXT, 6, Need.PERSONAL),
    CERTNO("certno", WireType.TEXT, 50, Need.PERSONAL),
    GEND("gend", WireType.CODE, 6, Need.OPTIONAL),
    NATY("naty", WireType.TEXT, 3, Need.PERSONAL),
    BRDY("brdy", WireType.DATE, 0, Need.PERSONAL),
    AGE("age", WireType.AGE, 0, Need.OPTIONAL),
    INSUTYPE("insutype", WireType.CODE, 6, Need.REQUIRED),
    PSN_TYPE("psn_type", WireType.CODE, 6, Need.REQUIRED),
    CVLSERV_FLAG("cvlserv_flag", WireType.TEXT, 3, Need.OPTIONAL),
    SETL_TIME("setl_time", WireType.TIME, 0, Need.REQUIRED),
    MDTRT_CERT_TYPE("mdtrt_cert_type", WireType.TEXT, 3, Need.OPTIONAL),
    MED_TYPE("med_type", WireType.CODE, 6, Need.REQUIRED),
    MEDFEE_SUMAMT("medfee_sumamt", WireType.AMOUNT, 0, Need.REQUIRED),
    FULAMT_OWNPAY_AMT("fulamt_ownpay_amt", WireType.AMOUNT, 0, Need.REQUIRED),
    OVERLMT_SELFPAY("overlmt_selfpay", WireType.AMOUNT, 0, Need.REQUIRED),
    PRESELFPAY_AMT("preselfpay_amt", WireType.AMOUNT, 0, Need.REQUIRED),
    INSCP_SCP_AMT("inscp_scp_amt", WireType.AMOUNT, 0, Need.REQUIRED),
    ACT_PAY_DEDC("act_pay_dedc", WireType.AMOUNT, 0, Need.OPTIONAL),
    HIFP_PAY("hifp_pay", WireType.AMOUNT, 0, Need.REQUIRED),
    POOL_PROP_SELFPAY("pool_prop_selfpay", WireType.RATIO, 0, Need.OPTIONAL),
    CVLSERV_PAY("cvlserv_pay", WireType.AMOUNT, 0, Need.REQUIRED),
    HIFES_PAY("hifes_pay", WireType.AMOUNT, 0, Need.REQUIRED),
    HIFMI_PAY("hifmi_pay", WireType.AMOUNT, 0, Need.REQUIRED),
    HIFOB_PAY("hifob_pay", WireType.AMOUNT, 0, Need.REQUIRED),
    MAF_PAY("maf_pay", WireType.AMOUNT, 0, Need.REQUIRED),
    OTH_PAY("oth_pay", WireType.AMOUNT, 0, Need.REQUIRED),
    FUND_PAY_SUMAMT("fund_pay_sumamt", WireType.AMOUNT, 0, Need.REQUIRED),
    PSN_PART_AMT("psn_part_amt", WireType.AMOUNT, 0, Need.OPTIONAL),
    PSN_PAY("psn_pay", WireType.AMOUNT, 0, Need.OPTIONAL),
    ACCT_PAY("acct_pay", WireType.AMOUNT, 0, Need.REQUIRED),
    PSN_CASH_PAY("psn_cash_pay", WireType.AMOUNT, 0, Need.OPTIONAL),
    CASH_PAYAMT("cash_payamt", WireType.AMOUNT, 0, Need.OPTIONAL),
    HOSP_PART_AMT("hosp_part_amt", WireType.AMOUNT, 0, Need.OPTIONAL),
    BALC("balc", WireType.AMOUNT, 0, Need.PERSONAL),
    ACCT_MULAID_PAY("acct_mulaid_pay", WireType.AMOUNT, 0, Need.REQUIRED),
    MEDINS_SETL_ID("medins_setl_id", WireType.TEXT, 30, Need.REQUIRED),
    CLR_OPTINS("clr_optins", WireType.CODE, 6, Need.OPTIONAL),
    CLR_WAY("clr_way", WireType.CODE, 6, Need.OPTIONAL),
    CLR_TYPE("clr_type", WireType.CODE, 6, Need.REQUIRED),
    INSU_OPTINS("insu_optins", WireType.REGION, 0, Need.REQUIRED),
    EMP_NAME("emp_name", WireType.TEXT, 200, Need.PERSONAL),
    PAY_LOC("pay_loc", WireType.CODE, 6, Need.OPTIONAL),
    FIXMEDINS_CODE("fixmedins_code", WireType.CODE, 30, Need.REQUIRED),
    FIXMEDINS_NAME("fixmedins_name", WireType.TEXT, 200, Need.OPTIONAL),
    HOSP_LV("hosp_lv", WireType.TEXT, 6, Need.OPTIONAL),
    FIXMEDINS_POOLAREA("fixmedins_poolarea", WireType.REGION, 0, Need.OPTIONAL),
    LMTPRIC_HOSP_LV("lmtpric_hosp_lv", WireType.TEXT, 6, Need.OPTIONAL),
    DEDC_HOSP_LV("dedc_hosp_lv", WireType.TEXT, 6, Need.OPTIONAL),
    BEGNDATE("begndate", WireType.TIME_OR_DATE, 0, Need.REQUIRED),
    ENDDATE("enddate", WireType.TIME_OR_DATE, 0, Need.REQUIRED),
    REFD_SETL_FLAG("refd_setl_flag", WireType.CODE, 3, Need.OPTIONAL),
    YEAR("year", WireType.CODE, 4, Need.OPTIONAL),
    DISE_CODG("dise_codg", WireType.TEXT, 30, Need.PERSONAL),
    DISE_NAME("dise_name", WireType.TEXT, 500, Need.PERSONAL),
    INVONO("invono", WireType.TEXT, 30, Need.OPTIONAL),
    OPTER_ID("opter_id", WireType.TEXT, 30, Need.OPTIONAL),
    OPTER_NAME("opter_name", WireType.TEXT, 50, Need.PERSONAL),
    OPT_TIME("opt_time", WireType.TIME, 0, Need.OPTIONAL);

    private final String wireName;
    private final WireType type;
    private final int longest;
    private final Need need;

    SettlementField(String wireName, WireType type, int longest, Need need) {
        this.wireName = wireName;
        this.type = type;
        this.longest = longest;
        this.need = need;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    @Override
    public WireType type() {
        return type;
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public Need need() {
        return need;
    }
}
