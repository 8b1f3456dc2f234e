package org.medfund.accounting.ledger;

import java.util.List;
import java.util.function.ToLongFunction;

/** The trial balance (科目余额表) of a period: for each pair of columns the totals are equal. */
record TrialBalance(String region, String book, String period, List<Balance> accounts, Totals totals) {

    static TrialBalance of(Books books, List<Balance> accounts) {
        return new TrialBalance(
                books.region().value(), books.book().name(), books.period().toString(), accounts, Totals.of(accounts));
    }

    /** The sums over all accounts, in fen. */
    record Totals(
            long openingDebitFen,
            long openingCreditFen,
            long debitFen,
            long creditFen,
            long closingDebitFen,
            long closingCreditFen) {

        static Totals of(List<Balance> accounts) {
            return new Totals(
                    sum(accounts, Balance::openingDebitFen),
                    sum(accounts, Balance::openingCreditFen),
                    sum(accounts, Balance::debitFen),
                    sum(accounts, Balance::creditFen),
                    sum(accounts, Balance::closingDebitFen),
                    sum(accounts, Balance::closingCreditFen));
        }

        private static long sum(List<Balance> accounts, ToLongFunction<Balance> column) {
            return accounts.stream().mapToLong(column).reduce(0, Math::addExact);
        }
    }
}
