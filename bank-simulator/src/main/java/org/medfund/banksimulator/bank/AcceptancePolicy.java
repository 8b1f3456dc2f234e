package org.medfund.banksimulator.bank;

import java.util.List;
import java.util.Optional;

/** One reason not to make a payment. The bank asks all of them in turn and the first that refuses gives the reason. */
@FunctionalInterface
interface AcceptancePolicy {

    AcceptancePolicy CURRENCY_IS_YUAN =
            (order, books) -> refuseIf(!order.currency().equals("CNY"), ReasonCode.AM03);

    AcceptancePolicy AMOUNT_IS_NOT_ZERO = (order, books) -> refuseIf(order.amountFen() == 0, ReasonCode.AM01);

    AcceptancePolicy DEBTOR_IS_KEPT_HERE =
            (order, books) -> refuseIf(books.account(order.debtorAccount()) == null, ReasonCode.AC02);

    AcceptancePolicy DEBTOR_IS_OPEN =
            (order, books) -> refuseIf(books.existing(order.debtorAccount()).isClosed(), ReasonCode.AC04);

    /** An account that is not kept here belongs to another bank, of which this one knows nothing. */
    AcceptancePolicy CREDITOR_IS_OPEN = (order, books) -> {
        var creditor = books.account(order.creditorAccount());
        return refuseIf(creditor != null && creditor.isClosed(), ReasonCode.AC04);
    };

    AcceptancePolicy CREDITOR_BEARS_THE_NAME = (order, books) -> {
        var creditor = books.account(order.creditorAccount());
        return refuseIf(creditor != null && !creditor.isNamed(order.creditorName()), ReasonCode.BE01);
    };

    AcceptancePolicy DEBTOR_HAS_THE_FUNDS = (order, books) ->
            refuseIf(books.existing(order.debtorAccount()).availableFen() < order.amountFen(), ReasonCode.AM04);

    List<AcceptancePolicy> ALL = List.of(
            CURRENCY_IS_YUAN,
            AMOUNT_IS_NOT_ZERO,
            DEBTOR_IS_KEPT_HERE,
            DEBTOR_IS_OPEN,
            CREDITOR_IS_OPEN,
            CREDITOR_BEARS_THE_NAME,
            DEBTOR_HAS_THE_FUNDS);

    Optional<ReasonCode> refusal(PaymentOrder order, Books books);

    static Optional<ReasonCode> firstRefusal(PaymentOrder order, Books books) {
        return ALL.stream()
                .flatMap(policy -> policy.refusal(order, books).stream())
                .findFirst();
    }

    private static Optional<ReasonCode> refuseIf(boolean broken, ReasonCode reason) {
        return broken ? Optional.of(reason) : Optional.empty();
    }
}
