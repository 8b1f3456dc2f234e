package org.medfund.institutions;

/** What an agency checks of an institution day by day (S2-5b). */
public enum DailyCheckKind {
    PERFORMANCE_REVIEW("日常绩效考核"),
    FEE_AUDIT("日常费用审核");

    private final String chinese;

    DailyCheckKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
