package org.medfund.kernel;

/** Refusals of access. */
public enum AccessError implements ErrorCode {
    ROLE_MISSING("ACCESS-0001", Kind.FORBIDDEN, "Your roles do not allow this.", "您的角色无权执行此操作。"),
    NOT_FOUND("ACCESS-0002", Kind.NOT_FOUND, "There is no such thing here.", "未找到该资源。");

    private final String code;
    private final Kind kind;
    private final String english;
    private final String chinese;

    AccessError(String code, Kind kind, String english, String chinese) {
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
