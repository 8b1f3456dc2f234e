package org.medfund.claims.burden;

/** What becomes of a warned person (S4-C3d). */
enum ReliefKind {
    /** Handed over to temporary relief (临时救助). */
    TEMPORARY,
    /** Handed over to charity relief (慈善救助). */
    CHARITY,
    /** Nobody has to help any more. */
    CLOSED
}
