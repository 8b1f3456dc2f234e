package org.medfund.claims.national;

import java.util.Set;
import org.medfund.kernel.Refused;

/** One transaction (交易) of the national interface, or a family of them with suffixes. A bean; it is found by its codes. */
public interface Transaction {

    /** The transaction numbers (infno), for example {@code 2204}, or {@code 2207} and {@code 2207A}. */
    Set<String> codes();

    /**
     * Whether it commits by itself, as the settlement writer does. It is then not run inside the call's own transaction, and
     * must answer the same request again with the same result, because its answer is kept only after its commit.
     */
    default boolean commitsByItself() {
        return false;
    }

    /** Whether it answers with a file. It then changes nothing, and is answered anew each time instead of from what was kept. */
    default boolean answersWithAFile() {
        return false;
    }

    /** @throws Refused for a reason of the business, which becomes infcode -1 with an err_msg that a cashier can act on */
    Output answer(NationalCall call);
}
