package org.medfund.payout.instruction;

import org.medfund.kernel.Refused;
import org.medfund.payout.PayoutError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The instructions that there are. */
@Component
public class KnownInstructions {

    private final JdbcClient db;

    KnownInstructions(JdbcClient db) {
        this.db = db;
    }

    /** @throws Refused if nobody has opened it */
    public void mustKnow(InstructionId instruction) {
        var known = db.sql("SELECT EXISTS (SELECT FROM payout_instruction WHERE region = ? AND instruction_id = ?)")
                .params(instruction.batch().region().value(), instruction.toString())
                .query(Boolean.class)
                .single();
        if (!known) {
            throw new Refused(PayoutError.NO_SUCH_INSTRUCTION);
        }
    }
}
