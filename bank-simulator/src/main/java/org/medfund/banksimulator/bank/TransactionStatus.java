package org.medfund.banksimulator.bank;

/** Where a payment stands, in the words of ISO 20022 (ExternalPaymentTransactionStatus1Code). */
public enum TransactionStatus {
    /** Rejected; it will never be paid. */
    RJCT,
    /** Pending: held until someone releases it. */
    PDNG,
    /** Accepted, settlement in process. */
    ACSP,
    /** Settled on the debtor's account; stays so even if the money comes back later. */
    ACSC
}
