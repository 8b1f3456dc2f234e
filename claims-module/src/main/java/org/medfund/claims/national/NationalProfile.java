package org.medfund.claims.national;

import org.medfund.institutions.NationalTopics;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyTopics;

/**
 * How a region speaks the national interface on a date. How a reversal counts in a reconciliation stands beside it in the
 * policy book ({@link PolicyTopics#REVERSAL_COUNT}) and is read where rows are counted.
 *
 * @param book the region's policy
 */
public record NationalProfile(PolicyBook book) {

    private static final int FEWEST_COLUMNS = 7;

    /** Whether an operator has to sign in before any other call. */
    public boolean signInRequired() {
        return holds(NationalTopics.SIGN_IN, "on");
    }

    /** Whether fund_pay_sumamt contains the personal account. */
    public boolean accountInFundSum() {
        return holds(PolicyTopics.ACCOUNT_IN_FUND_SUM, "true");
    }

    /** The codes of a reconciliation's result. */
    public StatementResults statementResults() {
        return book.find(NationalTopics.STATEMENT_RESULTS, PolicyTopics.ANY)
                .map(StatementResults::valueOf)
                .orElse(StatementResults.FOUR);
    }

    /** How many columns a row of the detail reconciliation's result has: 7, 10 or 11. */
    public int detailColumns() {
        return book.find(NationalTopics.DETAIL_COLUMNS, PolicyTopics.ANY)
                .map(Integer::parseInt)
                .orElse(FEWEST_COLUMNS);
    }

    private boolean holds(String topic, String value) {
        return book.find(topic, PolicyTopics.ANY).filter(value::equals).isPresent();
    }
}
