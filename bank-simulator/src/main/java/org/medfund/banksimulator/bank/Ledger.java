package org.medfund.banksimulator.bank;

import java.io.IOException;
import java.util.List;

/** Where lines go to stay. */
@FunctionalInterface
interface Ledger {

    /** Returns only when all the lines are safe on disk, in this order. */
    void append(List<LedgerLine> lines) throws IOException;
}
