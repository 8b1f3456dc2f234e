package org.medfund.payout.instruction;

import java.util.List;
import org.medfund.payout.axon.StoredType;
import org.medfund.payout.axon.StoredTypes;
import org.springframework.stereotype.Component;

/** The persisted names of an instruction's events. */
@Component
class InstructionStoredTypes implements StoredTypes {

    static final String PREPARED = "payout-instruction.prepared";
    static final String SEND_STARTED = "payout-instruction.send-started";
    static final String ACCEPTED = "payout-instruction.accepted";
    static final String OUTCOME_UNKNOWN = "payout-instruction.outcome-unknown";
    static final String SETTLED = "payout-instruction.settled";
    static final String REJECTED = "payout-instruction.rejected";
    static final String RETURNED = "payout-instruction.returned";
    static final String RELEASED = "payout-instruction.released";

    @Override
    public List<StoredType> storedTypes() {
        return List.of(
                new StoredType(PREPARED, InstructionEvent.Prepared.class),
                new StoredType(SEND_STARTED, InstructionEvent.SendStarted.class),
                new StoredType(ACCEPTED, InstructionEvent.Accepted.class),
                new StoredType(OUTCOME_UNKNOWN, InstructionEvent.OutcomeUnknown.class),
                new StoredType(SETTLED, InstructionEvent.Settled.class),
                new StoredType(REJECTED, InstructionEvent.Rejected.class),
                new StoredType(RETURNED, InstructionEvent.Returned.class),
                new StoredType(RELEASED, InstructionEvent.Released.class));
    }
}
