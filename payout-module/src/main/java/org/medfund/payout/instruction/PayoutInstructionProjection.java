package org.medfund.payout.instruction;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.medfund.trail.FollowerContext;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailFollower;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code payout_instruction}, the instructions as they stand. */
@Component
class PayoutInstructionProjection implements TrailFollower {

    @Override
    public String name() {
        return "payout-instructions";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                InstructionStoredTypes.PREPARED,
                InstructionStoredTypes.SEND_STARTED,
                InstructionStoredTypes.ACCEPTED,
                InstructionStoredTypes.OUTCOME_UNKNOWN,
                InstructionStoredTypes.SETTLED,
                InstructionStoredTypes.REJECTED,
                InstructionStoredTypes.RETURNED,
                InstructionStoredTypes.RELEASED);
    }

    @Override
    public Set<String> derives() {
        return Set.of("payout_instruction");
    }

    @Override
    public void apply(List<TrailEvent> events, FollowerContext context) {
        events.forEach(event -> apply(event, context.db()));
    }

    private static void apply(TrailEvent event, JdbcClient db) {
        switch (event.type()) {
            case InstructionStoredTypes.PREPARED -> prepared(event.payload(InstructionEvent.Prepared.class), db);
            case InstructionStoredTypes.SEND_STARTED -> sendStarted(event, db);
            case InstructionStoredTypes.ACCEPTED -> state(event, InstructionState.ACCEPTED, db);
            case InstructionStoredTypes.OUTCOME_UNKNOWN -> state(event, InstructionState.UNKNOWN, db);
            case InstructionStoredTypes.SETTLED -> settled(event, db);
            case InstructionStoredTypes.REJECTED -> rejected(event, db);
            case InstructionStoredTypes.RETURNED -> returned(event, db);
            case InstructionStoredTypes.RELEASED -> state(event, InstructionState.READY, db);
            default -> throw new IllegalStateException("not followed: " + event.type());
        }
    }

    private static void prepared(InstructionEvent.Prepared event, JdbcClient db) {
        db.sql("""
                INSERT INTO payout_instruction
                       (region, instruction_id, batch_id, close_date, fund, institution, amount_fen, state, attempts)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'READY', 0)
                """)
                .params(
                        event.region().value(),
                        event.instructionId(),
                        event.batchId(),
                        event.closeDate(),
                        event.fund().code(),
                        event.institution().value(),
                        event.amountFen().fen())
                .update();
    }

    private static void sendStarted(TrailEvent event, JdbcClient db) {
        var started = event.payload(InstructionEvent.SendStarted.class);
        db.sql("""
                UPDATE payout_instruction
                   SET state = 'SENDING', attempts = ?, end_to_end_id = ?, message_id = ?, sent_at = ?,
                       reason = NULL, bank_reference = NULL, value_date = NULL
                 WHERE region = ? AND instruction_id = ?
                """)
                .params(
                        started.attempt(),
                        started.endToEndId(),
                        started.messageId(),
                        Timestamp.from(event.entry().recordedAt()),
                        event.entry().region().value(),
                        instructionId(event))
                .update();
    }

    private static void settled(TrailEvent event, JdbcClient db) {
        var settled = event.payload(InstructionEvent.Settled.class);
        db.sql("""
                UPDATE payout_instruction SET state = 'SETTLED', bank_reference = ?, value_date = ?
                 WHERE region = ? AND instruction_id = ?
                """)
                .params(
                        settled.bankReference(),
                        settled.valueDate(),
                        event.entry().region().value(),
                        instructionId(event))
                .update();
    }

    private static void rejected(TrailEvent event, JdbcClient db) {
        var rejected = event.payload(InstructionEvent.Rejected.class);
        ended(event, InstructionState.REJECTED, rejected.reason(), db);
    }

    private static void returned(TrailEvent event, JdbcClient db) {
        var returned = event.payload(InstructionEvent.Returned.class);
        ended(event, InstructionState.RETURNED, returned.reason(), db);
    }

    private static void ended(TrailEvent event, InstructionState state, String reason, JdbcClient db) {
        db.sql("UPDATE payout_instruction SET state = ?, reason = ? WHERE region = ? AND instruction_id = ?")
                .params(state.name(), reason, event.entry().region().value(), instructionId(event))
                .update();
    }

    private static void state(TrailEvent event, InstructionState state, JdbcClient db) {
        db.sql("UPDATE payout_instruction SET state = ? WHERE region = ? AND instruction_id = ?")
                .params(state.name(), event.entry().region().value(), instructionId(event))
                .update();
    }

    private static String instructionId(TrailEvent event) {
        return event.entry().stream().substring("payout-instruction/".length());
    }
}
