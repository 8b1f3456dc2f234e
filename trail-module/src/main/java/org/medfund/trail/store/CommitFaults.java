package org.medfund.trail.store;

import org.medfund.trail.FaultPoint;
import org.medfund.trail.FaultPoints;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Passes the fault points on both sides of a commit that appends to the trail; in production it does nothing. */
@Component
class CommitFaults {

    private final FaultPoints faults;

    CommitFaults(FaultPoints faults) {
        this.faults = faults;
    }

    /** Once a transaction, however often it appends. */
    void watch() {
        var watch = new Watch(faults);
        if (!faults.equals(FaultPoints.NONE)
                && TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.getSynchronizations().contains(watch)) {
            TransactionSynchronizationManager.registerSynchronization(watch);
        }
    }

    /** First among its kind, so that the listeners of the same commit come after it. */
    private record Watch(FaultPoints faults) implements TransactionSynchronization {

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            faults.reached(FaultPoint.BEFORE_COMMIT);
        }

        @Override
        public void afterCommit() {
            faults.reached(FaultPoint.AFTER_COMMIT_BEFORE_PUBLISH);
        }
    }
}
