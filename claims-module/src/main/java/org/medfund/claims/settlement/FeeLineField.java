package org.medfund.claims.settlement;

import org.medfund.claims.wire.WireField;
import org.medfund.claims.wire.WireType;

/** The fields of a fee line: those of the outputs 2204 and 2301, with the item's code and the time when the fee arose. */
enum FeeLineField implements WireField {
    FEEDETL_SN("feedetl_sn", WireType.TEXT, 30, Need.REQUIRED),
    MED_LIST_CODG("med_list_codg", WireType.TEXT, 50, Need.REQUIRED),
    FEE_OCUR_TIME("fee_ocur_time", WireType.TIME, 0, Need.REQUIRED),
    DET_ITEM_FEE_SUMAMT("det_item_fee_sumamt", WireType.AMOUNT, 0, Need.REQUIRED),
    CNT("cnt", WireType.QUANTITY, 0, Need.REQUIRED),
    PRIC("pric", WireType.PRICE, 0, Need.REQUIRED),
    FULAMT_OWNPAY_AMT("fulamt_ownpay_amt", WireType.AMOUNT, 0, Need.REQUIRED),
    OVERLMT_AMT("overlmt_amt", WireType.AMOUNT, 0, Need.REQUIRED),
    PRESELFPAY_AMT("preselfpay_amt", WireType.AMOUNT, 0, Need.REQUIRED),
    INSCP_SCP_AMT("inscp_scp_amt", WireType.AMOUNT, 0, Need.REQUIRED),
    PRIC_UPLMT_AMT("pric_uplmt_amt", WireType.PRICE, 0, Need.OPTIONAL),
    SELFPAY_PROP("selfpay_prop", WireType.RATIO, 0, Need.OPTIONAL),
    CHRGITM_LV("chrgitm_lv", WireType.TEXT, 3, Need.OPTIONAL),
    MED_CHRGITM_TYPE("med_chrgitm_type", WireType.TEXT, 6, Need.OPTIONAL),
    BAS_MEDN_FLAG("bas_medn_flag", WireType.TEXT, 3, Need.OPTIONAL),
    HI_NEGO_DRUG_FLAG("hi_nego_drug_flag", WireType.TEXT, 3, Need.OPTIONAL),
    CHLD_MEDC_FLAG("chld_medc_flag", WireType.TEXT, 3, Need.OPTIONAL),
    LIST_SP_ITEM_FLAG("list_sp_item_flag", WireType.TEXT, 3, Need.OPTIONAL),
    LMT_USED_FLAG("lmt_used_flag", WireType.TEXT, 3, Need.OPTIONAL),
    DRT_REIM_FLAG("drt_reim_flag", WireType.TEXT, 3, Need.OPTIONAL),
    MEMO("memo", WireType.TEXT, 500, Need.PERSONAL);

    private final String wireName;
    private final WireType type;
    private final int longest;
    private final Need need;

    FeeLineField(String wireName, WireType type, int longest, Need need) {
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
