package org.medfund.payout.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.medfund.institutions.BankAccount;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.FundBook;
import org.medfund.kernel.RegionCode;
import org.springframework.stereotype.Component;

/** The expenditure accounts (支出户), one per region and set of books, as the policy book has them. */
@Component
class ExpenditureAccounts {

    private final PolicyBooks policies;

    ExpenditureAccounts(PolicyBooks policies) {
        this.policies = policies;
    }

    BankAccount of(RegionCode region, FundBook book, LocalDate date) {
        return account(policies.asOf(region, date).require(PolicyTopics.BANK_ACCOUNTS, book.name()));
    }

    List<BankAccount> of(RegionCode region, LocalDate date) {
        Map<String, String> accounts = policies.asOf(region, date).topic(PolicyTopics.BANK_ACCOUNTS);
        return accounts.values().stream()
                .map(ExpenditureAccounts::account)
                .distinct()
                .toList();
    }

    /** {@code number|name}. */
    private static BankAccount account(String value) {
        var bar = value.indexOf('|');
        return new BankAccount(value.substring(0, bar), value.substring(bar + 1));
    }
}
