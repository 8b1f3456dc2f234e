package org.medfund.audit;

/** What a finding says about a settlement; the result type (违规 / 可疑) on the card of a rule. */
public enum Severity {
    /** 违规: breaks a rule by the figures alone. */
    VIOLATION("违规"),
    /** 可疑: a person has to look. */
    SUSPICION("可疑");

    private final String chinese;

    Severity(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
