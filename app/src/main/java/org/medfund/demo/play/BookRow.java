package org.medfund.demo.play;

import java.util.stream.Stream;
import org.medfund.demo.patients.DemoSettlement;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Money;

/**
 * A row of an institution's own books: a settlement, or its reversal with negative amounts.
 *
 * @param institution  whose books
 * @param medinsSetlId its number there
 * @param insutype     insurance type
 * @param clrType      clearing type
 * @param care         care category
 * @param medfee       total fee
 * @param fund         fund total
 * @param account      from the personal account
 */
record BookRow(
        String institution,
        String medinsSetlId,
        String insutype,
        String clrType,
        CareCategory care,
        Money medfee,
        Money fund,
        Money account) {

    /** One row, or two if it was reversed. */
    static Stream<BookRow> of(DemoSettlement settlement, Taken taken, boolean reversed) {
        var row = new BookRow(
                settlement.institution().code(),
                settlement.medinsSetlId(),
                settlement.insutype(),
                settlement.clrType(),
                settlement.care(),
                taken.medfee(),
                taken.fund(),
                taken.account());
        return reversed ? Stream.of(row, row.reversal(settlement.reversalId())) : Stream.of(row);
    }

    private BookRow reversal(String number) {
        return new BookRow(
                institution, number, insutype, clrType, care, medfee.negated(), fund.negated(), account.negated());
    }

    /** The same row with another fee, as an institution that made a mistake has it. */
    BookRow dearer(Money by) {
        return new BookRow(institution, medinsSetlId, insutype, clrType, care, medfee.plus(by), fund, account);
    }

    /** A row that nobody else knows. */
    BookRow unknownTwin() {
        var number = medinsSetlId.substring(0, medinsSetlId.length() - 4) + "####";
        return new BookRow(institution, number, insutype, clrType, care, medfee, fund, account);
    }
}
