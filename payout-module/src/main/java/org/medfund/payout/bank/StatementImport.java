package org.medfund.payout.bank;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Sha256;
import org.medfund.payout.StatementReceived;
import org.medfund.trail.PublishedEvents;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes in the bank's statements, entry by entry as the bank sent them, and lets each booked entry of a payment settle or
 * return its instruction. The same statement again changes nothing; a later one of the same day adds what came since.
 */
@Component
@ConditionalOnProperty("medfund.bank.url")
class StatementImport {

    private final Bank bank;
    private final ExpenditureAccounts accounts;
    private final StatementRows rows;
    private final BookedPayments payments;
    private final PublishedEvents published;
    private final TransactionOperations transaction;

    StatementImport(
            Bank bank,
            ExpenditureAccounts accounts,
            StatementRows rows,
            BookedPayments payments,
            PublishedEvents published,
            TransactionOperations transaction) {
        this.bank = bank;
        this.accounts = accounts;
        this.rows = rows;
        this.payments = payments;
        this.published = published;
        this.transaction = transaction;
    }

    /**
     * Fetches and takes in the statements of all expenditure accounts of a region.
     *
     * @return how many entries are new
     * @throws BankSilent if the bank does not answer; what was taken in before stays
     */
    int take(RegionCode region, LocalDate date, Actor actor) {
        return accounts.of(region, date).stream()
                .mapToInt(account -> take(region, bank.statement(account.number(), date), actor))
                .sum();
    }

    private int take(RegionCode region, BankStatement statement, Actor actor) {
        Integer added = transaction.execute(status -> store(region, statement, actor));
        payments.apply(statement.entries());
        return added == null ? 0 : added;
    }

    private int store(RegionCode region, BankStatement statement, Actor actor) {
        var digest = HexFormat.of().formatHex(Sha256.of(content(statement)));
        if (!rows.insert(region, statement, digest)) {
            return 0;
        }
        var event = new StatementReceived(
                region,
                statement.account(),
                statement.date(),
                statement.entries().size(),
                digest);
        published.publish(event, actor);
        return rows.insertEntries(region, statement, digest);
    }

    /** What the statement says; the message itself carries a new time of creation whenever it is fetched. */
    private static byte[] content(BankStatement statement) {
        return statement.entries().toString().getBytes(StandardCharsets.UTF_8);
    }
}
