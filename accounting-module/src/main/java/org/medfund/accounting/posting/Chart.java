package org.medfund.accounting.posting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.medfund.accounting.AccountingError;
import org.medfund.accounting.VoucherKind;
import org.medfund.kernel.FundBook;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** One version of the chart of accounts with its posting rules: immutable, in force from a date until the next version. */
final class Chart {

    private final int version;
    private final LocalDate validFrom;
    private final Map<String, ChartAccount> accounts;
    private final Map<PostingRule.Key, PostingRule> rules;

    Chart(int version, LocalDate validFrom, Collection<ChartAccount> accounts, Collection<PostingRule> rules) {
        this.version = version;
        this.validFrom = validFrom;
        this.accounts =
                accounts.stream().collect(Collectors.toUnmodifiableMap(ChartAccount::code, Function.identity()));
        this.rules = rules.stream().collect(Collectors.toUnmodifiableMap(PostingRule::key, Function.identity()));
    }

    int version() {
        return version;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** @throws Refused if the set of books has no such account, or it is a heading */
    ChartAccount account(String code, FundBook book) {
        var account = accounts.get(code);
        if (account == null || !account.usableIn(book)) {
            throw new Refused(
                    AccountingError.ACCOUNT_UNKNOWN, new Violation("/account", "a detail account of " + book, code));
        }
        return account;
    }

    /** @throws Refused if there is no such rule */
    PostingRule rule(VoucherKind kind, String variant) {
        var rule = rules.get(new PostingRule.Key(kind, variant));
        if (rule == null) {
            throw new Refused(
                    AccountingError.POSTING_RULE_MISSING,
                    new Violation("/" + kind, "a rule of chart " + version, variant));
        }
        return rule;
    }

    /** The version in force on a date. @throws Refused if none is */
    static Chart asOf(LocalDate date, List<Chart> oldestFirst) {
        return oldestFirst.reversed().stream()
                .filter(chart -> !chart.validFrom().isAfter(date))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        AccountingError.POSTING_RULE_MISSING,
                        new Violation("/date", "a chart of accounts in force", date.toString())));
    }
}
