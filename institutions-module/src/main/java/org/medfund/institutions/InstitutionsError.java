package org.medfund.institutions;

import org.medfund.kernel.ErrorCode;

/** Refusals of this module. */
public enum InstitutionsError implements ErrorCode {
    POLICY_MISSING("INSTITUTIONS-0001", Kind.INVALID, "The region has not decided this policy.", "该统筹区未设置此项政策。"),
    POLICY_VALUE("INSTITUTIONS-0002", Kind.INVALID, "A policy entry is wrong.", "政策条目有误。"),
    POLICY_TOPIC("INSTITUTIONS-0003", Kind.INVALID, "There is no such policy topic.", "没有该政策主题。"),
    INSTITUTION_FIELD("INSTITUTIONS-0004", Kind.INVALID, "A field of the institution is wrong.", "机构信息字段有误。"),
    OTHER_REGION(
            "INSTITUTIONS-0005",
            Kind.CONFLICT,
            "Another region holds this institution's agreement.",
            "该机构已与其他统筹区签订协议。"),
    AGREEMENT_COMMAND(
            "INSTITUTIONS-0006", Kind.CONFLICT, "An agreement changes only by its own command.", "协议状态只能通过专门的变更操作修改。"),
    ACCOUNT_COMMAND(
            "INSTITUTIONS-0007",
            Kind.CONFLICT,
            "A bank account changes only by its own command.",
            "银行账户只能通过专门的变更操作修改。"),
    LIST_SIZE("INSTITUTIONS-0008", Kind.INVALID, "The list is empty or too long.", "列表为空或超过长度限制。"),
    LISTED_TWICE("INSTITUTIONS-0009", Kind.INVALID, "The list names the same thing twice.", "列表中存在重复项。"),
    CALENDAR_DAY("INSTITUTIONS-0010", Kind.INVALID, "A day of the calendar is wrong.", "日历中的日期有误。"),
    INPUT("INSTITUTIONS-0011", Kind.MALFORMED, "A field is missing.", "缺少必填字段。"),
    FIELD("INSTITUTIONS-0012", Kind.INVALID, "A field is wrong.", "字段有误。"),
    STAFF_BARRED(
            "INSTITUTIONS-0013",
            Kind.CONFLICT,
            "The person's payment qualification has ended and may not be registered anew yet.",
            "该人员医保支付资格已终止，尚在不得重新登记备案期间。"),
    STAFF_UNKNOWN("INSTITUTIONS-0014", Kind.INVALID, "The institution has no such staff.", "该机构未登记备案此人员。"),
    STAFF_POINTS("INSTITUTIONS-0015", Kind.INVALID, "The points do not fit the situation.", "记分与情形不符。"),
    AGREEMENT_STEP("INSTITUTIONS-0016", Kind.CONFLICT, "The agreement does not allow this step now.", "协议当前状态不允许此操作。"),
    CONDITION_MISSING("INSTITUTIONS-0017", Kind.INVALID, "A document for a condition is missing.", "缺少定点申请条件的证明材料。"),
    QUOTA_FULL(
            "INSTITUTIONS-0018",
            Kind.CONFLICT,
            "The area has all the institutions of this kind that it plans for; an exception must be named.",
            "该区域此类定点机构已达配置数量，须注明例外审批。"),
    SUSPENSION("INSTITUTIONS-0019", Kind.CONFLICT, "The suspension does not fit.", "暂停（中止）操作与现状不符。"),
    DOCUMENTS_LATE(
            "INSTITUTIONS-0020",
            Kind.CONFLICT,
            "The documents are late, or have come; the agency decides.",
            "资料已逾期或已提交，由经办机构决定。"),
    ENROLMENT("INSTITUTIONS-0021", Kind.CONFLICT, "The institution cannot be enrolled so.", "该机构不符合即时结算开通或退出条件。"),
    PROVINCE_DECIDES("INSTITUTIONS-0036", Kind.CONFLICT, "Only the province decides this.", "该事项由省级（自治区级）统一决定。"),
    BENEFIT_OFF_LIST("INSTITUTIONS-0037", Kind.INVALID, "The benefit is not on the benefit list.", "该待遇不在医疗保障待遇清单内。"),
    CHANGE_UNREPORTED(
            "INSTITUTIONS-0038",
            Kind.CONFLICT,
            "A major change is decided only after it was reported.",
            "重大政策调整须先报告后决定。"),
    CLAUSE_WITHOUT_TEXT(
            "INSTITUTIONS-0039",
            Kind.INVALID,
            "The version of the agreement has no text of a clause.",
            "该版本协议文本中没有此条款。"),
    DAILY_CHECK("INSTITUTIONS-0040", Kind.CONFLICT, "There is no such daily check to answer.", "没有该日常考核（审核）任务，或答复有误。");

    private final String code;
    private final Kind kind;
    private final String english;
    private final String chinese;

    InstitutionsError(String code, Kind kind, String english, String chinese) {
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
