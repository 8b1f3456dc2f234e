package org.medfund.audit;

import org.medfund.kernel.ErrorCode;

/** Refusals of the review. */
public enum AuditError implements ErrorCode {
    RULE_DOES_NOT_COMPILE("AUDIT-0001", Kind.INVALID, "A rule does not compile or type-check.", "规则无法编译或类型检查未通过。"),
    RULE_SET_UNKNOWN("AUDIT-0002", Kind.NOT_FOUND, "There is no such rule set here.", "未找到该规则版本。"),
    AUTHOR_MAY_NOT_PUBLISH(
            "AUDIT-0003",
            Kind.FORBIDDEN,
            "A rule set is published by somebody other than its author.",
            "规则版本不得由其编制人发布。"),
    FINDING_UNKNOWN("AUDIT-0004", Kind.NOT_FOUND, "There is no such finding here.", "未找到该审核结果。"),
    FINDING_DECIDED("AUDIT-0005", Kind.CONFLICT, "The finding has been decided otherwise.", "该审核结果已有不同的处理结论。"),
    RULE_SET_MALFORMED("AUDIT-0006", Kind.INVALID, "The rule set breaks a rule of its form.", "规则版本格式不符合要求。"),
    DECISION_INCOMPLETE(
            "AUDIT-0007", Kind.INVALID, "A decision says whether the finding stands, and why.", "处理结论须明确是否成立并说明理由。"),
    HINT_UNKNOWN("AUDIT-0018", Kind.NOT_FOUND, "The institution was given no such hint.", "本机构未收到该提醒。"),
    HINT_ANSWERED("AUDIT-0019", Kind.CONFLICT, "The hint has been answered otherwise.", "该提醒已有不同的处理反馈。");

    private final String code;
    private final Kind kind;
    private final String english;
    private final String chinese;

    AuditError(String code, Kind kind, String english, String chinese) {
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
