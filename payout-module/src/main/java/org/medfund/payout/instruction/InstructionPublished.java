package org.medfund.payout.instruction;

import java.util.Optional;
import org.medfund.kernel.PublishedEvent;
import org.medfund.payout.PayoutPaid;
import org.medfund.payout.PayoutRejected;
import org.medfund.payout.PayoutReturned;
import org.medfund.payout.axon.PublishedOf;
import org.springframework.stereotype.Component;

/** What the neighbours hear of an instruction: how each attempt ended. */
@Component
class InstructionPublished implements PublishedOf {

    @Override
    public Optional<PublishedEvent> of(Object storedEvent) {
        return switch (storedEvent) {
            case InstructionEvent.Settled settled -> Optional.of(paid(settled));
            case InstructionEvent.Rejected rejected -> Optional.of(rejected(rejected));
            case InstructionEvent.Returned returned -> Optional.of(returned(returned));
            default -> Optional.empty();
        };
    }

    private static PayoutPaid paid(InstructionEvent.Settled event) {
        var id = InstructionId.parse(event.instructionId());
        return new PayoutPaid(
                id.batch().region(),
                id.batch().closeDate(),
                id.batch().toString(),
                id.toString(),
                id.batch().fund(),
                id.institution(),
                event.amountFen(),
                event.endToEndId(),
                event.bankReference(),
                event.valueDate());
    }

    private static PayoutRejected rejected(InstructionEvent.Rejected event) {
        var id = InstructionId.parse(event.instructionId());
        return new PayoutRejected(
                id.batch().region(),
                id.batch().closeDate(),
                id.batch().toString(),
                id.toString(),
                id.batch().fund(),
                id.institution(),
                event.amountFen(),
                event.endToEndId(),
                event.reason());
    }

    private static PayoutReturned returned(InstructionEvent.Returned event) {
        var id = InstructionId.parse(event.instructionId());
        return new PayoutReturned(
                id.batch().region(),
                id.batch().closeDate(),
                id.batch().toString(),
                id.toString(),
                id.batch().fund(),
                id.institution(),
                event.amountFen(),
                event.endToEndId(),
                event.bankReference(),
                event.valueDate(),
                event.reason());
    }
}
