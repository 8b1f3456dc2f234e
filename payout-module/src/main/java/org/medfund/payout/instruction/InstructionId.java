package org.medfund.payout.instruction;

import org.medfund.kernel.InstitutionCode;
import org.medfund.payout.BatchId;

/**
 * An instruction is what it pays: an institution's part of a batch. Its text is the batch's, a hyphen and the institution.
 *
 * @param batch       the batch
 * @param institution who is paid
 */
public record InstructionId(BatchId batch, InstitutionCode institution) {

    private static final int BATCH_LENGTH = 22;

    /** @throws IllegalArgumentException if the text is not the text of an instruction id */
    public static InstructionId parse(String text) {
        if (text.length() < BATCH_LENGTH + 2 || text.charAt(BATCH_LENGTH) != '-') {
            throw new IllegalArgumentException("an instruction id is a batch id, a hyphen and an institution code");
        }
        return new InstructionId(
                BatchId.parse(text.substring(0, BATCH_LENGTH)), new InstitutionCode(text.substring(BATCH_LENGTH + 1)));
    }

    /** The stream of the instruction's events in the trail. */
    public String stream() {
        return "payout-instruction/" + this;
    }

    @Override
    public String toString() {
        return batch + "-" + institution;
    }
}
