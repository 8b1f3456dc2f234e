package org.medfund.kernel;

import java.util.List;

/** A business refusal with a stable code. It carries what a caller needs to mend the input, and never personal data. */
public final class Refused extends RuntimeException {

    private final ErrorCode errorCode;
    private final List<Violation> violations;

    public Refused(ErrorCode errorCode, Violation... violations) {
        this(errorCode, List.of(violations));
    }

    public Refused(ErrorCode errorCode, List<Violation> violations) {
        super(errorCode.code() + " " + errorCode.english() + (violations.isEmpty() ? "" : " " + violations));
        this.errorCode = errorCode;
        this.violations = List.copyOf(violations);
    }

    public ErrorCode errorCode() {
        return errorCode;
    }

    public List<Violation> violations() {
        return violations;
    }
}
