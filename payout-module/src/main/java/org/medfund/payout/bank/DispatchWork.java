package org.medfund.payout.bank;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.payout.BatchId;
import org.medfund.payout.instruction.InstructionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the dispatch has to do, read from the projections. They may lag behind the aggregates, so this is a list of
 * candidates; the aggregate decides.
 */
@Repository
class DispatchWork {

    private static final String OPEN = """
            SELECT instruction_id, amount_fen, coalesce(end_to_end_id, ''), coalesce(message_id, '')
              FROM payout_instruction
            """;

    private final JdbcClient db;

    DispatchWork(JdbcClient db) {
        this.db = db;
    }

    /** The payable rows of approved batches that have no instruction yet. */
    List<OpenInstruction> unprepared() {
        return db.sql("""
                SELECT b.batch_id, p.institution, p.payable_fen
                  FROM payout_batch b
                  JOIN batch_institution p USING (region, batch_id)
                  LEFT JOIN payout_instruction i USING (region, batch_id, institution)
                 WHERE b.state = 'APPROVED' AND p.payable_fen > 0 AND i.instruction_id IS NULL
                 ORDER BY b.batch_id, p.institution
                """)
                .query((row, n) -> new OpenInstruction(
                        new InstructionId(BatchId.parse(row.getString(1)), new InstitutionCode(row.getString(2))),
                        Money.ofFen(row.getLong(3)),
                        "",
                        ""))
                .list();
    }

    /** What may be sent, batch by batch. */
    List<OpenInstruction> ready() {
        return open("WHERE state = 'READY' ORDER BY instruction_id");
    }

    /** What the bank has to be asked about: everything open, and sendings that were begun before an instant. */
    List<OpenInstruction> unanswered(Instant begunBefore) {
        return open(
                "WHERE state IN ('ACCEPTED', 'UNKNOWN') OR (state = 'SENDING' AND sent_at < ?) ORDER BY instruction_id",
                Timestamp.from(begunBefore));
    }

    /** Approved batches of which the bank has heard, or may have heard, every instruction. */
    List<BatchId> sent() {
        return db.sql("""
                SELECT b.batch_id
                  FROM payout_batch b
                 WHERE b.state = 'APPROVED'
                   AND NOT EXISTS (SELECT FROM batch_institution p
                                     LEFT JOIN payout_instruction i USING (region, batch_id, institution)
                                    WHERE p.region = b.region AND p.batch_id = b.batch_id AND p.payable_fen > 0
                                      AND coalesce(i.attempts, 0) = 0)
                """).query((row, n) -> BatchId.parse(row.getString(1))).list();
    }

    private List<OpenInstruction> open(String where, Object... parameters) {
        return db.sql(OPEN + where)
                .params(parameters)
                .query((row, n) -> new OpenInstruction(
                        InstructionId.parse(row.getString(1)),
                        Money.ofFen(row.getLong(2)),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }
}
