package org.medfund.payout.instruction;

import org.medfund.kernel.Refused;
import org.medfund.payout.PayoutError;

/** An instruction's number as it comes in a request. */
public final class InstructionNumber {

    private InstructionNumber() {}

    /** @throws Refused if it cannot be the number of an instruction */
    public static InstructionId of(String text) {
        try {
            return InstructionId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new Refused(PayoutError.NO_SUCH_INSTRUCTION);
        }
    }
}
