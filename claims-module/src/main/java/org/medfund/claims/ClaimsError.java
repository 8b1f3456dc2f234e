package org.medfund.claims;

import org.medfund.kernel.ErrorCode;

/** Refusals of claims. Codes are never reused. */
public enum ClaimsError implements ErrorCode {
    UNREADABLE("CLAIMS-0001", Kind.MALFORMED, "The record cannot be read.", "记录无法解析。"),
    TOO_LARGE("CLAIMS-0002", Kind.MALFORMED, "The record is too large.", "记录过大。"),
    WRONG_FIELDS("CLAIMS-0003", Kind.MALFORMED, "Fields are missing, unknown or written wrongly.", "字段缺失、未知或格式错误。"),
    FEES_NOT_COVERED(
            "CLAIMS-0004",
            Kind.INVALID,
            "Fund, person and hospital do not add up to the total fee.",
            "基金支付、个人负担与医院负担之和不等于医疗费总额。"),
    FUND_PARTS_WRONG("CLAIMS-0005", Kind.INVALID, "The funds do not add up to the fund total.", "各项基金支付之和不等于基金支付总额。"),
    PERSONAL_PARTS_WRONG(
            "CLAIMS-0006",
            Kind.INVALID,
            "Account and cash do not add up to the personal burden.",
            "个人账户支付与现金支付之和不等于个人负担总额。"),
    FEE_SPLIT_WRONG(
            "CLAIMS-0007",
            Kind.INVALID,
            "The four parts of the fee do not add up to the total fee.",
            "全自费、超限价、先行自付与政策范围内费用之和不等于医疗费总额。"),
    LINE_SPLIT_WRONG(
            "CLAIMS-0008", Kind.INVALID, "The parts of a fee line do not add up to its amount.", "费用明细各部分之和不等于明细金额。"),
    LINES_DO_NOT_ADD_UP(
            "CLAIMS-0009", Kind.INVALID, "The fee lines do not add up to the settlement.", "费用明细合计与结算金额不符。"),
    NEGATIVE_AMOUNT("CLAIMS-0010", Kind.INVALID, "A settlement has no negative amounts.", "结算金额不得为负数。"),
    DATES_OUT_OF_ORDER("CLAIMS-0011", Kind.INVALID, "The times are not in order.", "时间先后顺序有误。"),
    UNKNOWN_CODE("CLAIMS-0012", Kind.INVALID, "A code is not in the region's dictionary on that date.", "代码不在当日地区字典中。"),
    UNKNOWN_INSTITUTION("CLAIMS-0013", Kind.INVALID, "The institution is not registered.", "定点医药机构未登记。"),
    AGREEMENT_NOT_ACTIVE(
            "CLAIMS-0014",
            Kind.INVALID,
            "The institution's agreement is not active at that time.",
            "该时间机构医保协议未处于有效状态。"),
    OTHER_PAYER("CLAIMS-0015", Kind.INVALID, "The institution's agreement is with another region.", "机构协议所属统筹区与记录不符。"),
    REFUND_AS_SETTLEMENT(
            "CLAIMS-0016", Kind.INVALID, "A refund is sent as the reversal of its settlement.", "退费须以冲正方式提交。"),
    OTHER_CONTENT("CLAIMS-0017", Kind.CONFLICT, "Other content is stored under this identifier.", "该标识下已存有不同内容。"),
    BUSY("CLAIMS-0018", Kind.UNAVAILABLE, "Too many settlements are waiting; send it again.", "系统繁忙，请稍后重发。"),
    OUTCOME_UNKNOWN(
            "CLAIMS-0019",
            Kind.UNAVAILABLE,
            "The outcome is not known; send the same record again.",
            "处理结果未知，请重发同一记录。"),
    REVERSAL_OF_REVERSAL("CLAIMS-0020", Kind.INVALID, "A reversal cannot be reversed.", "冲正记录不可再冲正。"),
    REVERSED_ALREADY("CLAIMS-0021", Kind.CONFLICT, "The settlement is reversed already.", "该结算已冲正。"),
    GIVEN_TWICE("CLAIMS-0022", Kind.INVALID, "The same entry is given twice.", "同一条目重复提交。"),
    NO_DETAILS_ASKED("CLAIMS-0023", Kind.CONFLICT, "This statement does not wait for details.", "该对账单无需提交明细。"),
    NOTHING_TO_CONFIRM("CLAIMS-0024", Kind.CONFLICT, "This statement does not wait for confirmation.", "该对账单无需确认。"),
    STATEMENT_SUPERSEDED("CLAIMS-0025", Kind.CONFLICT, "A later statement for the date exists.", "该日期已有更新的对账单。"),
    REMINDER_TOO_EARLY("CLAIMS-0026", Kind.INVALID, "A reminder is due on the second day.", "次日起第二天方可提醒。"),
    FUTURE_DATE("CLAIMS-0027", Kind.INVALID, "The date lies in the future.", "日期晚于今日。"),
    NOT_STORABLE("CLAIMS-0028", Kind.INVALID, "The record cannot be stored.", "记录无法入库。"),
    NOT_FILED(
            "CLAIMS-0029",
            Kind.INVALID,
            "The person has no filing in force for care elsewhere; file late, or settle by hand.",
            "参保人无有效的异地就医备案，请补办备案或办理手工报销。"),
    CERTIFICATE_WRONG("CLAIMS-0040", Kind.INVALID, "The certificate is not a valid one.", "证件号码有误。"),
    PERSON_DIFFERS(
            "CLAIMS-0041",
            Kind.CONFLICT,
            "The certificate is recorded for a person with other data.",
            "该证件已登记的人员信息与提交内容不一致。"),
    PERIOD_WRONG("CLAIMS-0042", Kind.INVALID, "A period ends before it begins.", "终止日期早于起始日期。"),
    NOT_ENROLLED("CLAIMS-0043", Kind.INVALID, "The person is not enrolled on that date.", "该日期参保人未参保。"),
    WAITING_PERIOD("CLAIMS-0044", Kind.INVALID, "The person is in the waiting period on that date.", "该日期参保人处于待遇等待期内。"),
    ACCOUNT_TOO_LOW("CLAIMS-0045", Kind.INVALID, "The personal account does not hold the amount.", "个人账户余额不足。"),
    FILED_TOO_LATE(
            "CLAIMS-0046", Kind.INVALID, "The filing came after the settlement; settle by hand.", "备案晚于结算，请办理手工报销。"),
    INJURY_NOT_DECLARED(
            "CLAIMS-0047",
            Kind.INVALID,
            "An injury needs the signed declaration that nobody else is liable.",
            "外伤须签署无第三方责任承诺书。"),
    INJURY_OF_THIRD_PARTY("CLAIMS-0048", Kind.INVALID, "Somebody else is liable for the injury.", "外伤存在第三方责任，基金不予支付。"),
    SUMS_DIFFER("CLAIMS-0049", Kind.INVALID, "The sums sent are not those of the fees.", "申报金额与系统计算结果不一致。"),
    NOTHING_TO_SETTLE("CLAIMS-0050", Kind.CONFLICT, "The visit has no fees that wait for a settlement.", "该就诊无待结算费用。"),
    STAFF_NOT_PAID(
            "CLAIMS-0051",
            Kind.INVALID,
            "The fund does not pay for what this member of staff did.",
            "该医务人员未登记或医保支付资格已暂停、终止，基金不予支付。"),
    CROSS_REGION_CLOSED(
            "CLAIMS-0052",
            Kind.INVALID,
            "Persons insured elsewhere cannot settle here during coaching.",
            "政策辅导期内未开通异地就医结算。"),
    VISIT_DIFFERS("CLAIMS-0053", Kind.INVALID, "The visit is registered otherwise.", "与就诊登记信息不一致。"),
    UNKNOWN_SETTLEMENT(
            "CLAIMS-0054", Kind.NOT_FOUND, "There is no such settlement of this person here.", "未查询到该人员在本机构的结算。"),
    NOT_UNDONE("CLAIMS-0055", Kind.INVALID, "This message cannot be undone.", "该交易不可冲正。"),
    DISEASE_NOT_FILED(
            "CLAIMS-0056",
            Kind.INVALID,
            "Chronic care needs the disease and a filing of it in force.",
            "门诊慢特病须填写病种并已办理备案。"),
    LATER_PART_STANDS(
            "CLAIMS-0057",
            Kind.CONFLICT,
            "A later part of the stay is settled; revoke it first.",
            "该住院后续分段已结算，请先撤销后一次结算。"),
    KEPT_HERE(
            "CLAIMS-0058",
            Kind.INVALID,
            "The person or the visit is kept here; the benefit is computed here.",
            "该参保人或就诊在本平台管理，须由本平台计算待遇。"),
    DECLARATION_DIFFERS(
            "CLAIMS-0060",
            Kind.INVALID,
            "The declaration differs from the settlements of the month.",
            "申报内容与当月结算数据不符。"),
    MONTH_NOT_OVER("CLAIMS-0061", Kind.INVALID, "A month is declared after its end.", "费用月份尚未结束，不能申报。"),
    DECLARATION_NOT_DUE(
            "CLAIMS-0062", Kind.INVALID, "The deadline for declaring that month is not over.", "该月份的申报截止日期尚未届满。"),
    NO_CALENDAR(
            "CLAIMS-0063",
            Kind.UNAVAILABLE,
            "The official working days of a year are not loaded; an operator loads them, then send it again.",
            "相关年度的官方工作日历尚未加载，请待加载后重新提交。"),
    RANGE_WRONG("CLAIMS-0064", Kind.INVALID, "The dates are in no order or too far apart.", "日期范围有误或过长。"),
    CLEARING_SUM_WRONG(
            "CLAIMS-0065",
            Kind.INVALID,
            "The accepted fee is not the sum of fund, cash and account.",
            "医保认可费用总额不等于基金申报、现金支付与个人账户支付之和。"),
    CLEARING_DIFFERS(
            "CLAIMS-0066",
            Kind.INVALID,
            "The application differs from the settlements of the period.",
            "清算申请金额与该期间结算数据不符。"),
    CLEARING_APPLIED(
            "CLAIMS-0067",
            Kind.CONFLICT,
            "Another application for some of these days is in force; cancel it first.",
            "该期间已有有效的清算申请，请先撤销。"),
    CLEARING_TAKEN_UP(
            "CLAIMS-0068",
            Kind.CONFLICT,
            "The application is being worked on and cannot be cancelled.",
            "清算申请已受理，不能撤销。"),
    CLEARING_PERIOD_WRONG("CLAIMS-0069", Kind.INVALID, "The period does not lie within one month.", "清算期间不在同一月份内。"),
    UNKNOWN_TRANSACTION("CLAIMS-0070", Kind.NOT_FOUND, "There is no such transaction here.", "不支持该交易编号。"),
    OTHER_SERVICE("CLAIMS-0071", Kind.INVALID, "This address serves another transaction.", "服务地址与交易编号不符。"),
    MSGID_REUSED("CLAIMS-0072", Kind.CONFLICT, "The message id was used for other content.", "该报文标识已用于其他内容，请使用新的报文标识。"),
    NOT_SIGNED_IN("CLAIMS-0073", Kind.FORBIDDEN, "The operator is not signed in today.", "操作员当日未签到，请先签到。"),
    NO_SIGNING_KEY("CLAIMS-0074", Kind.FORBIDDEN, "The institution has no signing profile in force.", "机构无有效的接口签名配置。"),
    SIGNATURE_WRONG("CLAIMS-0075", Kind.FORBIDDEN, "The signature is missing or wrong.", "签名缺失或有误。"),
    SIGNATURE_STALE(
            "CLAIMS-0076", Kind.FORBIDDEN, "The time of the signature is too far from now.", "签名时间超出允许范围，请校准时钟后重发。"),
    REPLAYED("CLAIMS-0077", Kind.FORBIDDEN, "This signature was used already.", "签名已被使用，请重新签名后发送。"),
    PROPOSED_BY_THE_SAME(
            "CLAIMS-0078",
            Kind.FORBIDDEN,
            "Another person than the one who proposed it has to confirm it.",
            "复核人不得与经办人为同一人。"),
    NOT_PROPOSED("CLAIMS-0079", Kind.CONFLICT, "The signing profile is in another state.", "签名配置当前状态不允许此操作。"),
    UNKNOWN_PERSON("CLAIMS-0085", Kind.INVALID, "Nobody has this person number.", "人员编号不存在，请重新读取人员信息。"),
    UNKNOWN_VISIT("CLAIMS-0086", Kind.NOT_FOUND, "The institution has no such visit.", "本机构无此就诊记录。"),
    VISIT_CANCELLED("CLAIMS-0087", Kind.CONFLICT, "The visit is cancelled.", "该就诊已撤销。"),
    VISIT_SETTLED("CLAIMS-0088", Kind.CONFLICT, "The visit is settled; revoke the settlement first.", "该就诊已结算，请先撤销结算。"),
    FEE_SERIAL_TAKEN("CLAIMS-0089", Kind.CONFLICT, "The visit has a fee line with this number.", "该就诊下费用明细流水号重复。"),
    FEE_AMOUNT_WRONG(
            "CLAIMS-0090",
            Kind.INVALID,
            "The amount of a fee line is not its price times its quantity.",
            "费用明细金额不等于单价乘以数量。"),
    REFUND_WITHOUT_LINE(
            "CLAIMS-0091",
            Kind.INVALID,
            "A refund must take back an earlier line of the visit, and no more than it.",
            "退费明细须对应本次就诊已上传的费用明细，且不得超出原明细。"),
    FEES_STAND(
            "CLAIMS-0092", Kind.CONFLICT, "The visit still has fee lines; cancel them first.", "该就诊仍有费用明细，请先撤销费用明细。"),
    VISIT_STEP_WRONG("CLAIMS-0093", Kind.CONFLICT, "The visit is not at that step.", "当前就诊状态不允许此操作。"),
    NO_SUCH_FEES("CLAIMS-0094", Kind.INVALID, "There are no such open fee lines.", "无可撤销的费用明细。"),
    CERTIFICATE_UNKNOWN(
            "CLAIMS-0095",
            Kind.INVALID,
            "Nobody is known under this certificate, or it has run out.",
            "未找到该凭证对应的人员，或凭证已失效，请核对或刷新凭证。"),
    CERTIFICATE_OF_ANOTHER(
            "CLAIMS-0096", Kind.INVALID, "The certificate belongs to another person than named.", "凭证与所报人员信息不符。"),
    CARD_TAKEN("CLAIMS-0097", Kind.CONFLICT, "The card is recorded already.", "该社会保障卡已登记。"),
    FILING_KIND_UNKNOWN(
            "CLAIMS-0098", Kind.INVALID, "This kind of filing is not made by this transaction.", "该交易不受理此业务申请类型。"),
    UNKNOWN_FILING("CLAIMS-0099", Kind.NOT_FOUND, "The person has no such filing.", "该人员无此备案。"),
    FILED_BY_ANOTHER(
            "CLAIMS-0100",
            Kind.FORBIDDEN,
            "Another institution or the agency made this filing.",
            "该备案由其他机构或经办机构办理，请联系原办理机构。"),
    FILING_OVER("CLAIMS-0101", Kind.CONFLICT, "The filing is cancelled already, or has ended.", "该备案已撤销或已到期。"),
    UNKNOWN_MATCH("CLAIMS-0102", Kind.NOT_FOUND, "The institution has no such catalogue match.", "本机构无此目录对照。"),
    OTHER_INSTITUTION("CLAIMS-0103", Kind.FORBIDDEN, "An institution acts for itself only.", "机构只能办理本机构的业务。"),
    MESSAGE_FORESTALLED(
            "CLAIMS-0104",
            Kind.CONFLICT,
            "The message was undone before it came; send it anew under another id.",
            "该报文已被冲正，请使用新的报文标识重新办理。"),
    TRACE_CODE_WRONG("CLAIMS-0105", Kind.INVALID, "A trace code has 20 digits.", "追溯码应为20位数字。"),
    TRACE_CODE_USED("CLAIMS-0106", Kind.CONFLICT, "The pack with this trace code is sold already.", "该追溯码对应的药品已售出。"),
    TRACE_PACK_EXHAUSTED(
            "CLAIMS-0107", Kind.CONFLICT, "More is sold of the split pack than it holds.", "拆零药品累计销售数量超过该追溯码包装数量。"),
    NO_SUCH_SETTLEMENT("CLAIMS-0108", Kind.INVALID, "The institution has no such settlement in force.", "本机构无此有效结算记录。"),
    DRUG_NOT_SETTLED("CLAIMS-0109", Kind.INVALID, "The settlement has no such drug.", "该结算中无此药品。"),
    TRACE_CODES_SURPLUS("CLAIMS-0110", Kind.INVALID, "There are more trace codes than packs.", "追溯码数量多于药品数量。"),
    NOTHING_TO_TAKE_BACK(
            "CLAIMS-0111", Kind.CONFLICT, "The institution has not sold that much of these packs.", "退货数量超过本机构已售数量。"),
    NO_SUCH_FILE("CLAIMS-0112", Kind.NOT_FOUND, "There is no such file, or its time is over.", "文件不存在或已过下载期限。"),
    FILE_WRONG("CLAIMS-0113", Kind.INVALID, "The file is not what is expected.", "文件内容有误。"),
    REVEAL_NOT_APPROVED(
            "CLAIMS-0115",
            Kind.FORBIDDEN,
            "Personal data are shown to whoever asked, after another person allowed it.",
            "个人信息明文须由申请人本人在他人审批后查看。"),
    REVEAL_OVER(
            "CLAIMS-0116",
            Kind.CONFLICT,
            "The request is allowed or used already, or its time is over; ask again.",
            "该查看申请已审批、已使用或已超时，请重新申请。"),
    INVOICE_COUNTED(
            "CLAIMS-0117",
            Kind.CONFLICT,
            "The invoice counted already, in a settlement, a stay or a reimbursement.",
            "该发票已结算、已计入住院费用或已报销，不得重复使用。"),
    REIMBURSEMENT_APPROVED("CLAIMS-0118", Kind.CONFLICT, "The reimbursement is approved already.", "该报销已复核。"),
    NO_CODE_NO_PURCHASE(
            "CLAIMS-0119", Kind.INVALID, "The drug has trace codes and is not bought without them.", "无码不采：该药品须上传追溯码。"),
    BATCH_BOUGHT("CLAIMS-0120", Kind.CONFLICT, "The purchase of this batch is recorded already.", "该批次采购已上传。"),
    NOTHING_TO_GIVE_BACK(
            "CLAIMS-0121", Kind.CONFLICT, "The institution has not bought that much of this batch.", "退货数量超过该批次已采购数量。"),
    NO_SUCH_HINT("CLAIMS-0124", Kind.INVALID, "The institution was given no such hint.", "本机构未收到该提醒。"),
    NO_SUCH_FEE("CLAIMS-0125", Kind.INVALID, "The visit has no such fee line.", "本次就诊无此费用明细。"),
    CLOSED_ACROSS_PROVINCES(
            "CLAIMS-0130",
            Kind.INVALID,
            "This care or disease is not open for direct settlement across provinces; settle by hand.",
            "该医疗类别或病种未开通跨省直接结算，请办理手工报销。"),
    ASSISTANCE_APPLIED(
            "CLAIMS-0131",
            Kind.CONFLICT,
            "An application of this person for the year stands already.",
            "该人员本年度已有救助申请，不得重复申请。"),
    ASSISTANCE_DECIDED("CLAIMS-0132", Kind.CONFLICT, "The application is decided already.", "该救助申请已审批。"),
    NOTHING_TO_ASSIST(
            "CLAIMS-0133",
            Kind.INVALID,
            "The burden left is not above the threshold; there is nothing to grant.",
            "个人负担未超过救助标准，无可救助金额。"),
    NO_CO_INVESTIGATION(
            "CLAIMS-0134",
            Kind.INVALID,
            "The settlement asks for no investigation: it is not large, of a person insured here, or taken back.",
            "该结算无需协查：未达大额标准、非异地参保人员或已撤销。"),
    CO_INVESTIGATION_ANSWERED("CLAIMS-0135", Kind.CONFLICT, "The investigation is answered already.", "该协查任务已反馈。"),
    TICKET_STEP_WRONG(
            "CLAIMS-0136",
            Kind.CONFLICT,
            "The ticket is not at that step, or it is not this side's.",
            "工单当前状态或本方身份不允许此操作。"),
    NO_SUCH_PRESCRIPTION(
            "CLAIMS-0137", Kind.INVALID, "The person has no such outside prescription here.", "未查询到该参保人的此外配处方。"),
    PRESCRIPTION_NOT_VALID("CLAIMS-0138", Kind.INVALID, "The prescription is not valid on that day.", "外配处方不在有效期内。"),
    HOSPITALS_PRESCRIBE("CLAIMS-0139", Kind.FORBIDDEN, "Only a hospital issues prescriptions.", "外配处方只能由定点医疗机构开具。"),
    NOT_WARNED("CLAIMS-0140", Kind.INVALID, "The person was not warned of in that year.", "该人员当年无预警记录，不能移交或办结。"),
    AMOUNT_CHANGED(
            "CLAIMS-0141",
            Kind.CONFLICT,
            "The amount is no longer the one that was shown; look at it again.",
            "救助金额已变化，请重新核对后审批。"),
    SPECIAL_APART(
            "CLAIMS-0143",
            Kind.INVALID,
            "Cost that is cleared apart is settled apart from other cost.",
            "单列清算的费用须与其他费用分开结算。"),
    SPECIAL_TYPE_WRONG("CLAIMS-0144", Kind.INVALID, "The clearing type is not that of the items.", "清算类别与单列清算项目不符。"),
    OUTAGE_NOTICE_LATE(
            "CLAIMS-0145",
            Kind.INVALID,
            "An outage is announced earlier before it begins; the policy of the area says by how many hours.",
            "停机公告发布时间未达到规定的提前时限。"),
    PRESCRIPTION_DISPENSED(
            "CLAIMS-0146",
            Kind.CONFLICT,
            "The prescription is dispensed already, in a settlement that stands.",
            "该外配处方已配药结算，不得重复使用。"),
    MORE_THAN_PRESCRIBED(
            "CLAIMS-0147", Kind.INVALID, "More is dispensed than the prescription says.", "配药品种或数量超出外配处方。"),
    STATEMENT_OUT_OF_TURN(
            "CLAIMS-0148",
            Kind.CONFLICT,
            "The months of an insurer's account are issued once and in their order.",
            "大病保险承办对账单须按月依次出具，且每月只出具一次。"),
    INSURED_ALREADY(
            "CLAIMS-0149",
            Kind.CONFLICT,
            "Another contract of the insurance covers one of the days.",
            "该险种在此期间已有大病保险承办合同。"),
    REIMBURSEMENT_REJECTED(
            "CLAIMS-0150",
            Kind.CONFLICT,
            "The reimbursement is rejected; the bill may be proposed anew.",
            "该报销已被退回，可重新提交。"),
    FILED_FOR_ITSELF(
            "CLAIMS-0151", Kind.FORBIDDEN, "A place of care does not file this for itself.", "就医地机构不得为本地就医办理该类备案。");

    private final String code;
    private final Kind kind;
    private final String english;
    private final String chinese;

    ClaimsError(String code, Kind kind, String english, String chinese) {
        this.code = code;
        this.kind = kind;
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
