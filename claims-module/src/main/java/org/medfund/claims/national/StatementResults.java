package org.medfund.claims.national;

/** The code sets of stmt_rslt (6. of the national interface). */
public enum StatementResults {
    /** 0 balanced, 1 the centre has more, 2 the institution has more, 3 the data differ. */
    FOUR("0", "1", "2", "3"),
    /** 0 balanced, 1 not balanced. */
    TWO("0", "1", "1", "1"),
    /** 000000 balanced, 000101 the centre has more (assumed), 000102 the institution has more, 000103 the data differ. */
    SIX_DIGITS("000000", "000101", "000102", "000103");

    private final String balanced;
    private final String centreMore;
    private final String institutionMore;
    private final String different;

    StatementResults(String balanced, String centreMore, String institutionMore, String different) {
        this.balanced = balanced;
        this.centreMore = centreMore;
        this.institutionMore = institutionMore;
        this.different = different;
    }

    public String balanced() {
        return balanced;
    }

    public String centreMore() {
        return centreMore;
    }

    public String institutionMore() {
        return institutionMore;
    }

    public String different() {
        return different;
    }
}
