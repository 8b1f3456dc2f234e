package org.medfund.payout;

import java.util.Set;

/** The published, versioned views of payout. They may gain columns and never lose or rename any. */
public final class PayoutViews {

    /** One row a settlement and fund in scope; in exactly one batch, or in none with a reason. */
    public static final String LINE = "payout_line_v1";

    /** What a batch pays each institution, with the debit carried in and out; final once the batch is drawn. */
    public static final String BATCH_INSTITUTION = "batch_institution_v1";

    /** One row a batch, with the state of its life. */
    public static final String BATCH = "payout_batch_v1";

    /** One row a batch and institution that is paid. */
    public static final String INSTRUCTION = "payout_instruction_v1";

    /** The bank's statement entries, exactly as the bank sent them. */
    public static final String BANK_ENTRY = "bank_entry_v1";

    public static final Set<String> ALL = Set.of(LINE, BATCH_INSTITUTION, BATCH, INSTRUCTION, BANK_ENTRY);

    private PayoutViews() {}
}
