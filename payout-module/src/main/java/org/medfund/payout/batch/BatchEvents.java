package org.medfund.payout.batch;

import java.util.List;
import java.util.Optional;
import org.medfund.kernel.PublishedEvent;
import org.medfund.payout.BatchApproved;
import org.medfund.payout.BatchId;
import org.medfund.payout.BatchSent;
import org.medfund.payout.axon.PublishedOf;
import org.medfund.payout.axon.StoredType;
import org.medfund.payout.axon.StoredTypes;
import org.springframework.stereotype.Component;

/** The persisted names of a batch's events, and what the neighbours hear of them. */
@Component
class BatchEvents implements StoredTypes, PublishedOf {

    static final List<StoredType> TYPES = List.of(
            new StoredType("payout-batch.opened", BatchEvent.Opened.class),
            new StoredType("payout-batch.generated", BatchEvent.Generated.class),
            new StoredType("payout-batch.submitted", BatchEvent.Submitted.class),
            new StoredType("payout-batch.signed", BatchEvent.Signed.class),
            new StoredType("payout-batch.checked", BatchEvent.Checked.class),
            new StoredType("payout-batch.handed-over", BatchEvent.HandedOver.class),
            new StoredType("payout-batch.approved", BatchEvent.Approved.class),
            new StoredType("payout-batch.sent", BatchEvent.Sent.class));

    @Override
    public List<StoredType> storedTypes() {
        return TYPES;
    }

    @Override
    public Optional<PublishedEvent> of(Object storedEvent) {
        return switch (storedEvent) {
            case BatchEvent.Approved approved -> Optional.of(approved(approved));
            case BatchEvent.Sent sent -> Optional.of(sent(sent));
            default -> Optional.empty();
        };
    }

    private static BatchApproved approved(BatchEvent.Approved event) {
        var batch = BatchId.parse(event.batchId());
        return new BatchApproved(
                event.batchId(),
                batch.region(),
                batch.closeDate(),
                batch.fund(),
                event.lineCount(),
                event.linesFen(),
                event.payableFen(),
                event.digest());
    }

    private static BatchSent sent(BatchEvent.Sent event) {
        var batch = BatchId.parse(event.batchId());
        return new BatchSent(event.batchId(), batch.region(), batch.closeDate(), batch.fund(), event.payableFen());
    }
}
