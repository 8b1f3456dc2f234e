package org.medfund.claims.reconciliation;

/**
 * The life of a statement.
 *
 * <pre>
 *   totals equal ----------------------------------------> RECONCILED
 *   totals differ --> MISMATCHED -- details --> COMPARED -- both sides confirm --> RECONCILED
 * </pre>
 *
 * A later statement for the date supersedes one that is not reconciled; what is reconciled stays.
 */
enum StatementState {
    /** The totals differ; the institution's details are asked for. */
    MISMATCHED,
    /** The three lists stand; both sides are to confirm them. */
    COMPARED,
    /** What agrees is payable. */
    RECONCILED
}
