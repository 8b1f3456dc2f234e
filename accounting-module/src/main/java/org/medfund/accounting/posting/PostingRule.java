package org.medfund.accounting.posting;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medfund.accounting.AccountingError;
import org.medfund.accounting.VoucherKind;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * Which accounts an event debits and credits: data of a chart version. A name in braces, as in {@code 5001.{fund}}, is filled
 * in from the facts.
 *
 * @param kind    the typical entry
 * @param variant tells rules of one kind apart: the booking of daily payouts, the kind of receipt, the side of an opening
 * @param receipt which of the four permitted receipts it is, where it debits the expenditure account
 */
record PostingRule(
        VoucherKind kind,
        String variant,
        String debitAccount,
        String creditAccount,
        @Nullable Receipt receipt) {

    /** The expenditure account (支出户存款), the one code that the accounting rules confirm. */
    static final String EXPENDITURE_ACCOUNT = "1004";

    /** @throws Refused if it would let the expenditure account receive what it must not */
    PostingRule {
        if (debitAccount.equals(EXPENDITURE_ACCOUNT) && receipt == null) {
            throw new Refused(
                    AccountingError.RECEIPT_NOT_ALLOWED,
                    new Violation("/" + kind + "/" + variant, "a kind of receipt", "none"));
        }
    }

    /** The key of a rule in its chart. */
    record Key(VoucherKind kind, String variant) {}

    Key key() {
        return new Key(kind, variant);
    }

    String debit(Map<String, String> names) {
        return fill(debitAccount, names);
    }

    String credit(Map<String, String> names) {
        return fill(creditAccount, names);
    }

    private static String fill(String template, Map<String, String> names) {
        var filled = template;
        for (var name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }
}
