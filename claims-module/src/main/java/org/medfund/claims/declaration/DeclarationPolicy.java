package org.medfund.claims.declaration;

import java.time.YearMonth;
import org.medfund.institutions.DeclarationTopics;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.RegionCode;

/**
 * The limits that hold for a region's fee month. What a region has not decided holds as the notice has it.
 *
 * @param deadlineDay   day of the next month on which an institution declares at the latest (S0-2.1a)
 * @param deadlineMoves whether a deadline on a day off moves to the next working day
 * @param payLimit      working days within which the month must be paid (S0-2.1c)
 * @param payTarget     months after the fee month by whose end payment is striven for (S0-2.1d)
 * @param version       of the policy book that says so
 */
record DeclarationPolicy(int deadlineDay, boolean deadlineMoves, int payLimit, int payTarget, String version) {

    private static final int DEADLINE_DAY = 10;
    private static final int PAY_LIMIT = 20;
    private static final int PAY_TARGET = 1;

    /** As decided for the last day of the month. */
    static DeclarationPolicy of(PolicyBooks books, RegionCode region, YearMonth month) {
        var book = books.asOf(region, month.atEndOfMonth());
        return new DeclarationPolicy(
                figure(book, DeclarationTopics.DEADLINE_DAY, DEADLINE_DAY),
                book.find(DeclarationTopics.DEADLINE_MOVES, PolicyTopics.ANY)
                        .filter("on"::equals)
                        .isPresent(),
                figure(book, DeclarationTopics.PAY_LIMIT, PAY_LIMIT),
                figure(book, DeclarationTopics.PAY_TARGET, PAY_TARGET),
                book.version());
    }

    private static int figure(PolicyBook book, String topic, int otherwise) {
        return book.find(topic, PolicyTopics.ANY).map(Integer::valueOf).orElse(otherwise);
    }
}
