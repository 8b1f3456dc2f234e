package org.medfund.accounting.ledger;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page.
 *
 * @param next the cursor of the next page; absent on the last
 */
record Page<T>(List<T> items, @Nullable String next) {

    private static final int LARGEST = 1000;

    /** The page size that a request gets. */
    static int size(int limit) {
        return Math.clamp(limit, 1, LARGEST);
    }

    /** A page from one row more than it takes, by which the end shows. */
    static <T> Page<T> of(List<T> oneMore, int size, Function<T, LedgerCursor> cursor) {
        return oneMore.size() <= size
                ? new Page<>(oneMore, null)
                : new Page<>(
                        oneMore.subList(0, size),
                        cursor.apply(oneMore.get(size - 1)).toString());
    }
}
