package org.medfund.payout.bank;

import org.medfund.kernel.Money;
import org.medfund.payout.instruction.InstructionId;

/**
 * An instruction that the dispatch has work with.
 *
 * @param id         the instruction
 * @param amount     what it pays
 * @param endToEndId its last attempt, empty before the first
 * @param messageId  the message that carried the attempt, empty before the first
 */
record OpenInstruction(InstructionId id, Money amount, String endToEndId, String messageId) {}
