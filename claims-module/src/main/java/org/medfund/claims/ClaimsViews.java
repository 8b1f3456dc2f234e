package org.medfund.claims;

import java.util.Set;

/** The published, versioned views of claims. They may gain columns and never lose or rename any. */
public final class ClaimsViews {

    /** One row a settlement or reversal; reversals are negative and stand on their own business date. */
    public static final String SETTLEMENT = "settlement_v1";

    /** The non-zero fund parts of each row, by fund code. */
    public static final String SETTLEMENT_FUND = "settlement_fund_v1";

    /** The fee lines of each row, unpacked. */
    public static final String FEE_LINE = "fee_line_v1";

    /** What both sides agreed on, and under which statement. */
    public static final String RECONCILED_SETTLEMENT = "reconciled_settlement_v1";

    /** One row a monthly declaration with its clocks; of an institution and month the greatest revision holds. */
    public static final String DECLARATION = "declaration_v1";

    /** What each declaration says, by fund and care category. */
    public static final String DECLARATION_TOTAL = "declaration_total_v1";

    /** What institutions bought and, negative, gave back: region, institution, item_code, happened_at, quantity_e4, price_e6. */
    public static final String PURCHASE = "purchase_v1";

    /** One row a manual reimbursement that is approved, whether of a stay, and where the care was (S1-1.1). */
    public static final String MANUAL_REIMBURSEMENT = "manual_reimbursement_v1";

    /** The special identities of the person on the business date, by computed settlement (S2-10b). */
    public static final String SETTLEMENT_IDENTITY = "settlement_identity_v1";

    /** The tags of the person as one who is admitted again and again for a chronic disease, by computed settlement (S2-10c). */
    public static final String REPEATED_ADMISSION_TAG = "repeated_admission_tag_v1";

    public static final Set<String> ALL = Set.of(
            SETTLEMENT,
            SETTLEMENT_FUND,
            FEE_LINE,
            RECONCILED_SETTLEMENT,
            DECLARATION,
            DECLARATION_TOTAL,
            PURCHASE,
            MANUAL_REIMBURSEMENT,
            SETTLEMENT_IDENTITY,
            REPEATED_ADMISSION_TAG);

    private ClaimsViews() {}
}
