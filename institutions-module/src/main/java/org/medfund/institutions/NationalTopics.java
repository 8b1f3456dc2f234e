package org.medfund.institutions;

/**
 * The topics of the policy book that say how a region speaks the national interface, beside the count of reversals and the
 * account in the fund total of {@link PolicyTopics}.
 */
public final class NationalTopics {

    /** {@code *} -> on|off: whether an operator has to sign in (9001) before any other call; off where nothing is decided. */
    public static final String SIGN_IN = "national/sign-in";

    /**
     * {@code *} -> FOUR|TWO|SIX_DIGITS: the codes of a reconciliation's result (stmt_rslt): 0 to 3, only 0 and 1, or 000000 and
     * 000101 to 000103; FOUR where nothing is decided.
     */
    public static final String STATEMENT_RESULTS = "national/statement-results";

    /**
     * {@code *} -> 7|10|11: how many columns a row of the detail reconciliation's result has: without amounts, with them, or
     * with exp_content as well; 7 where nothing is decided.
     */
    public static final String DETAIL_COLUMNS = "national/detail-columns";

    private NationalTopics() {}
}
