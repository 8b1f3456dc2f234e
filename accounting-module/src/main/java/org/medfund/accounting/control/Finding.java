package org.medfund.accounting.control;

/**
 * One thing that is wrong, by name.
 *
 * @param side        where it is wrong
 * @param reference   the settlement's id, the voucher's id or the bank's entry reference
 * @param expectedFen what the evidence says, in fen
 * @param foundFen    what stands there, in fen
 */
record Finding(Side side, String reference, String fund, String institution, long expectedFen, long foundFen) {

    /** Whether it belongs to a row of the reconciliation. */
    boolean concerns(Sides sides) {
        return fund.equals(sides.fund()) && institution.equals(sides.institution());
    }
}
