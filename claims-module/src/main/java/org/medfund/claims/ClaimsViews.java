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

    /**
     * The settlement list in force of each settlement: region, settlement_id, list_id, revision, accepted, reasons,
     * received_at. Only what is accepted for grouping is grouped, and what has no row is not (S2-6a).
     */
    public static final String SETTLEMENT_LIST = "settlement_list_v1";

    /**
     * What a hospital made its patients buy elsewhere during a stay, of settlements in force: region, settlement_id,
     * institution, feedetl_sn, item_code, amount_fen (negative for a refund), occurred_at, invoice_issuer, invoice. It is part
     * of the settlement's medfee_fen, so of the case's cost and the institution's total, and paid to nobody else (S2-6c).
     */
    public static final String OUTSIDE_PURCHASE = "outside_purchase_v1";

    /**
     * Lines of visits as settlements took them: region, settlement_id, institution, feedetl_sn, item_code, performer (null
     * where none was named), occurred_at, original_kept (whether the original data of an examination were uploaded; S2-2d).
     */
    public static final String PERFORMED = "performed_v1";

    /**
     * Settlements of persons in difficulty beside each of their designations: region, settlement_id, identity_from,
     * identity_until, designated (an institution's code), valid_from, valid_until (S2-10a).
     */
    public static final String ASSISTED_DESIGNATION = "assisted_designation_v1";

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
            REPEATED_ADMISSION_TAG,
            SETTLEMENT_LIST,
            OUTSIDE_PURCHASE,
            PERFORMED,
            ASSISTED_DESIGNATION);

    private ClaimsViews() {}
}
