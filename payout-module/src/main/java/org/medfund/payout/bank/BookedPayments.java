package org.medfund.payout.bank;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.medfund.payout.axon.PayoutCommands;
import org.medfund.payout.bank.BankStatement.Direction;
import org.medfund.payout.bank.BankStatement.Entry;
import org.medfund.payout.instruction.InstructionCommand;
import org.medfund.payout.instruction.InstructionId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the instructions what the bank has booked: a debit settles its attempt, a returned credit brings it back. */
@Component
class BookedPayments {

    private static final RowMapper<Map.Entry<String, InstructionId>> ATTEMPT =
            (row, n) -> Map.entry(row.getString(1), InstructionId.parse(row.getString(2)));

    private final JdbcClient db;
    private final PayoutCommands commands;

    BookedPayments(JdbcClient db, PayoutCommands commands) {
        this.db = db;
        this.commands = commands;
    }

    /** In the order of the statement. Entries of payments that are settled and stay so cost nothing. */
    void apply(List<Entry> entries) {
        var unsettled = attempts(entries, "state <> 'SETTLED'");
        var known = attempts(entries, "true");
        entries.stream()
                .filter(entry -> entry.direction() == Direction.DEBIT && unsettled.containsKey(entry.endToEndId()))
                .forEach(entry -> settled(entry, unsettled));
        entries.stream()
                .filter(entry -> entry.returned() && known.containsKey(entry.endToEndId()))
                .forEach(entry -> returned(entry, known));
    }

    private void settled(Entry entry, Map<String, InstructionId> attempts) {
        var attempt = Objects.requireNonNull(entry.endToEndId());
        commands.send(new InstructionCommand.RecordSettled(
                Objects.requireNonNull(attempts.get(attempt)),
                BankDispatch.ACTOR,
                attempt,
                entry.reference(),
                entry.valueDate()));
    }

    private void returned(Entry entry, Map<String, InstructionId> attempts) {
        var attempt = Objects.requireNonNull(entry.endToEndId());
        commands.send(new InstructionCommand.RecordReturned(
                Objects.requireNonNull(attempts.get(attempt)),
                BankDispatch.ACTOR,
                attempt,
                entry.reference(),
                entry.valueDate(),
                Objects.requireNonNullElse(entry.returnReason(), "NARR")));
    }

    private Map<String, InstructionId> attempts(List<Entry> entries, String condition) {
        var ids =
                entries.stream().map(Entry::endToEndId).filter(Objects::nonNull).toArray(String[]::new);
        var found = db.sql(
                        "SELECT end_to_end_id, instruction_id FROM payout_instruction WHERE end_to_end_id = ANY (?) AND "
                                + condition)
                .params(List.of((Object) ids))
                .query(ATTEMPT)
                .list();
        return found.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
