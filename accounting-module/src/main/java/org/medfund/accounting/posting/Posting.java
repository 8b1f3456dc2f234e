package org.medfund.accounting.posting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.accounting.AccountingError;
import org.medfund.kernel.FundBook;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** Applies posting rules to facts: pure, and the only way to a voucher. */
final class Posting {

    /** In fen. Thousands of such entries still fit into the balance of an account. */
    private static final long TOO_LARGE = 1_000_000_000_000_000L;

    private Posting() {}

    /** The voucher of one event. @throws Refused if the chart or the facts do not allow it */
    static Voucher voucher(Chart chart, PostingRule rule, Heading heading, PostingFacts facts) {
        return new Voucher(heading, chart.version(), List.of(transfer(chart, rule, heading.book(), facts)));
    }

    /** One transfer of a voucher. @throws Refused if the chart or the facts do not allow it */
    static Transfer transfer(Chart chart, PostingRule rule, FundBook book, PostingFacts facts) {
        var debit = chart.account(rule.debit(facts.names()), book);
        var credit = chart.account(rule.credit(facts.names()), book);
        mustBePlausible(facts.amount());
        if (debit.equals(credit)) {
            throw new Refused(AccountingError.SAME_ACCOUNT, new Violation("/account", "another account", debit.code()));
        }
        mustBeWanted(facts.institution(), debit, credit);
        return new Transfer(entry(debit, facts), entry(credit, facts), facts.amount());
    }

    private static void mustBePlausible(Money amount) {
        if (!amount.isPositive()) {
            throw refused(AccountingError.AMOUNT_NOT_POSITIVE, "above 0", amount);
        }
        if (amount.fen() >= TOO_LARGE) {
            throw refused(AccountingError.AMOUNT_TOO_LARGE, "below " + TOO_LARGE, amount);
        }
    }

    private static Refused refused(AccountingError error, String expected, Money amount) {
        return new Refused(error, new Violation("/amountFen", expected, Long.toString(amount.fen())));
    }

    private static void mustBeWanted(@Nullable InstitutionCode institution, ChartAccount debit, ChartAccount credit) {
        var wanted = debit.byInstitution() || credit.byInstitution();
        if (wanted != (institution != null)) {
            throw new Refused(
                    AccountingError.INSTITUTION_MISSING,
                    new Violation("/institution", wanted ? "an institution" : "none", String.valueOf(institution)));
        }
    }

    private static Transfer.Entry entry(ChartAccount account, PostingFacts facts) {
        return new Transfer.Entry(account.code(), account.byInstitution() ? facts.institution() : null);
    }
}
