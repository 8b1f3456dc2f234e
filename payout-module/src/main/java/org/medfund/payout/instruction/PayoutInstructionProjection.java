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
        if (event.type().equals(InstructionStoredTypes.PREPARED)) {
            prepared(event, db);
        } else if (advance(event, stateAfter(event.type()), db)) {
            detail(event, db);
        }
    }

    private static InstructionState stateAfter(String type) {
        return switch (type) {
            case InstructionStoredTypes.SEND_STARTED -> InstructionState.SENDING;
            case InstructionStoredTypes.ACCEPTED -> InstructionState.ACCEPTED;
            case InstructionStoredTypes.OUTCOME_UNKNOWN -> InstructionState.UNKNOWN;
            case InstructionStoredTypes.SETTLED -> InstructionState.SETTLED;
            case InstructionStoredTypes.REJECTED -> InstructionState.REJECTED;
            case InstructionStoredTypes.RETURNED -> InstructionState.RETURNED;
            case InstructionStoredTypes.RELEASED -> InstructionState.READY;
            default -> throw new IllegalStateException("not followed: " + type);
        };
    }

    private static void detail(TrailEvent event, JdbcClient db) {
        switch (event.type()) {
            case InstructionStoredTypes.SEND_STARTED -> sendStarted(event, db);
            case InstructionStoredTypes.SETTLED -> settled(event, db);
            case InstructionStoredTypes.REJECTED ->
                reason(event, event.payload(InstructionEvent.Rejected.class).reason(), db);
            case InstructionStoredTypes.RETURNED ->
                reason(event, event.payload(InstructionEvent.Returned.class).reason(), db);
            default -> {}
        }
    }

    private static void prepared(TrailEvent event, JdbcClient db) {
        var prepared = event.payload(InstructionEvent.Prepared.class);
        db.sql("""
                INSERT INTO payout_instruction
                       (region, instruction_id, batch_id, close_date, fund, institution, amount_fen, state, attempts,
                        trail_index)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'READY', 0, ?)
                ON CONFLICT (region, instruction_id) DO NOTHING
                """)
                .params(
                        prepared.region().value(),
                        prepared.instructionId(),
                        prepared.batchId(),
                        prepared.closeDate(),
                        prepared.fund().code(),
                        prepared.institution().value(),
                        prepared.amountFen().fen(),
                        event.globalIndex())
                .update();
    }

    /** @return whether the event is news; an old one, delivered again, changes nothing */
    private static boolean advance(TrailEvent event, InstructionState state, JdbcClient db) {
        return db.sql("""
                        UPDATE payout_instruction SET state = :state, trail_index = :index
                         WHERE region = :region AND instruction_id = :id AND trail_index < :index
                        """)
                        .param("state", state.name())
                        .param("index", event.globalIndex())
                        .param("region", event.entry().region().value())
                        .param("id", instructionId(event))
                        .update()
                > 0;
    }

    private static void sendStarted(TrailEvent event, JdbcClient db) {
        var started = event.payload(InstructionEvent.SendStarted.class);
        db.sql("""
                UPDATE payout_instruction
                   SET attempts = ?, end_to_end_id = ?, message_id = ?, sent_at = ?,
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
                UPDATE payout_instruction SET bank_reference = ?, value_date = ?
                 WHERE region = ? AND instruction_id = ?
                """)
                .params(
                        settled.bankReference(),
                        settled.valueDate(),
                        event.entry().region().value(),
                        instructionId(event))
                .update();
    }

    private static void reason(TrailEvent event, String reason, JdbcClient db) {
        db.sql("UPDATE payout_instruction SET reason = ? WHERE region = ? AND instruction_id = ?")
                .params(reason, event.entry().region().value(), instructionId(event))
                .update();
    }

    private static String instructionId(TrailEvent event) {
        return event.entry().stream().substring("payout-instruction/".length());
    }
}
