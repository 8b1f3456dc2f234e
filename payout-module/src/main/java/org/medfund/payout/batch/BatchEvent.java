package org.medfund.payout.batch;

import org.medfund.kernel.Money;

/**
 * What happened to a batch, as it is stored. A signature binds a person to the digest of what was shown. Components are
 * only ever added, as boxed types.
 */
sealed interface BatchEvent {

    /** The state of the batch after this. */
    BatchState leadsTo();

    record Opened(String batchId) implements BatchEvent {
        @Override
        public BatchState leadsTo() {
            return BatchState.OPENED;
        }
    }

    record Generated(String batchId, int institutions, int lineCount, Money linesFen, Money payableFen, String digest)
            implements BatchEvent {
        @Override
        public BatchState leadsTo() {
            return BatchState.GENERATED;
        }
    }

    record Submitted(String batchId, String personId, String digest) implements BatchEvent {
        @Override
        public BatchState leadsTo() {
            return BatchState.SUBMITTED;
        }
    }

    record Signed(String batchId, String personId, String digest) implements BatchEvent {
        @Override
        public BatchState leadsTo() {
            return BatchState.SIGNED;
        }
    }

    record Checked(String batchId, String personId, String digest) implements BatchEvent {
        @Override
        public BatchState leadsTo() {
            return BatchState.CHECKED;
        }
    }

    record HandedOver(String batchId, String personId, String digest, int lineCount, Money linesFen, Money payableFen)
            implements BatchEvent {
        @Override
        public BatchState leadsTo() {
            return BatchState.HANDED_OVER;
        }
    }

    record Approved(String batchId, String personId, String digest, int lineCount, Money linesFen, Money payableFen)
            implements BatchEvent {
        @Override
        public BatchState leadsTo() {
            return BatchState.APPROVED;
        }
    }

    record Sent(String batchId, Money payableFen) implements BatchEvent {
        @Override
        public BatchState leadsTo() {
            return BatchState.SENT;
        }
    }
}
