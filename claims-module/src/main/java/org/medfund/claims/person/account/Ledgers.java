package org.medfund.claims.person.account;

/** Opens and saves ledgers in the running transaction. */
public interface Ledgers {

    /** Reads and locks all rows that the request touches, in the order of their keys, with a fixed number of statements. */
    Ledger open(LedgerRequest request);

    /** Reads the same without locks and without making rows: a ledger that is never to be saved. */
    Ledger look(LedgerRequest request);

    /** Writes what changed, one statement a table. The ledger is used up. */
    void save(Ledger ledger);
}
