package org.medfund.claims.window;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.benefit.Benefit;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * The sums that an institution sends with its order, in fen: they must be ours, or the patient would be told another amount
 * than the fund knows.
 *
 * @param total     medfee_sumamt; null where none is sent
 * @param fullSelf  fulamt_ownpay_amt; null where none is sent
 * @param overLimit overlmt_selfpay; null where none is sent
 * @param firstSelf preselfpay_amt; null where none is sent
 * @param inPolicy  inscp_scp_amt; null where none is sent
 */
public record DeclaredSums(
        @Nullable Money total,
        @Nullable Money fullSelf,
        @Nullable Money overLimit,
        @Nullable Money firstSelf,
        @Nullable Money inPolicy) {

    /** @throws Refused naming every sum that differs, with ours */
    void mustEqual(Benefit benefit) {
        var found = new ArrayList<Violation>(0);
        compare("medfee_sumamt", benefit.total(), total, found);
        compare("fulamt_ownpay_amt", benefit.fullSelf(), fullSelf, found);
        compare("overlmt_selfpay", benefit.overLimit(), overLimit, found);
        compare("preselfpay_amt", benefit.firstSelf(), firstSelf, found);
        compare("inscp_scp_amt", benefit.inPolicy(), inPolicy, found);
        if (!found.isEmpty()) {
            throw new Refused(ClaimsError.SUMS_DIFFER, found);
        }
    }

    private static void compare(String field, Money ours, @Nullable Money theirs, List<Violation> found) {
        if (theirs != null && !theirs.equals(ours)) {
            found.add(new Violation("/data/" + field, ours.toString(), theirs.toString()));
        }
    }
}
