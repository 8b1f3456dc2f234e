package org.medfund;

import org.medfund.kernel.ErrorCode;

/** Refusals at the door, before any module is asked. */
enum EntryError implements ErrorCode {
    NO_TOKEN("ENTRY-0001", "A valid access token is needed.", "需要有效的访问令牌。"),
    CLOSED("ENTRY-0002", "This door is closed to you.", "您无权访问此入口。");

    private final String code;
    private final String english;
    private final String chinese;

    EntryError(String code, String english, String chinese) {
        this.code = code;
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
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
