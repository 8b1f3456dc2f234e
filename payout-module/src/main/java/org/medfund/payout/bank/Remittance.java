package org.medfund.payout.bank;

import java.time.format.DateTimeFormatter;
import org.medfund.payout.instruction.InstructionId;

/** The text that travels with a payment and comes back on the statement: {@code region/yyyyMMdd/fund/institution}. */
final class Remittance {

    private Remittance() {}

    static String of(InstructionId id) {
        var batch = id.batch();
        return String.join(
                "/",
                batch.region().value(),
                DateTimeFormatter.BASIC_ISO_DATE.format(batch.closeDate()),
                batch.fund().code(),
                id.institution().value());
    }
}
