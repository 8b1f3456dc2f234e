package org.medfund.payout.bank;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;
import org.medfund.payout.PayoutError;
import org.medfund.payout.bank.BankStatement.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The statements and their entries, which are evidence and never change. */
@Repository
class StatementRows {

    private static final int SALT_BYTES = 16;

    private final JdbcClient db;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    StatementRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** False if this very statement is known already. */
    boolean insert(RegionCode region, BankStatement statement, String digest) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return db.sql("""
                        INSERT INTO bank_statement
                               (region, statement_id, account, booking_date, entries, sha256, salt, received_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                        .params(
                                region.value(),
                                id(statement, digest),
                                statement.account(),
                                statement.date(),
                                statement.entries().size(),
                                digest,
                                salt,
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * Inserts the entries that are new, in one statement.
     *
     * @throws Refused if the bank contradicts an entry that it sent before
     */
    int insertEntries(RegionCode region, BankStatement statement, String digest) {
        var entries = statement.entries();
        var added = db.sql("""
                INSERT INTO bank_entry
                       (region, account, entry_ref, direction, amount_fen, booking_date, value_date, end_to_end_id,
                        counterparty_account, remittance, returned, statement_id)
                SELECT ?, ?, e.*, ?
                  FROM unnest(?::text[], ?::text[], ?::bigint[], ?::date[], ?::date[], ?::text[], ?::text[], ?::text[],
                              ?::boolean[]) e
                ON CONFLICT DO NOTHING
                """)
                .params(
                        region.value(),
                        statement.account(),
                        id(statement, digest),
                        column(entries, Entry::reference),
                        column(entries, entry -> entry.direction().name()),
                        column(entries, entry -> entry.amount().fen()),
                        column(entries, Entry::bookingDate),
                        column(entries, Entry::valueDate),
                        column(entries, Entry::endToEndId),
                        column(entries, Entry::counterpartyAccount),
                        column(entries, Entry::remittance),
                        column(entries, Entry::returned))
                .update();
        mustAgree(region, statement);
        return added;
    }

    private void mustAgree(RegionCode region, BankStatement statement) {
        var entries = statement.entries();
        var changed = db.sql("""
                SELECT b.entry_ref
                  FROM unnest(?::text[], ?::text[], ?::bigint[]) AS e (entry_ref, direction, amount_fen)
                  JOIN bank_entry b ON b.region = ? AND b.account = ? AND b.entry_ref = e.entry_ref
                 WHERE (b.direction, b.amount_fen) <> (e.direction, e.amount_fen)
                """)
                .params(
                        column(entries, Entry::reference),
                        column(entries, entry -> entry.direction().name()),
                        column(entries, entry -> entry.amount().fen()),
                        region.value(),
                        statement.account())
                .query(String.class)
                .list();
        if (!changed.isEmpty()) {
            throw new Refused(
                    PayoutError.STATEMENT_ENTRY_CHANGED,
                    new Violation("/entries", "what the bank sent before", changed.toString()));
        }
    }

    private static String id(BankStatement statement, String digest) {
        return statement.id() + "#" + digest.substring(0, 8);
    }

    private static @Nullable String[] column(List<Entry> entries, Function<Entry, ? extends @Nullable Object> value) {
        return entries.stream()
                .map(value)
                .map(cell -> cell == null ? null : cell.toString())
                .toArray(String[]::new);
    }
}
