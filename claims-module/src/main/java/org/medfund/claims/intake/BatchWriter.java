package org.medfund.claims.intake;

import java.util.List;
import org.medfund.claims.lane.BatchWriting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Writes ready-made records. */
@Component
class BatchWriter extends BatchWriting<Arrival> {

    private final SettlementStore store;

    BatchWriter(SettlementStore store, PlatformTransactionManager transactions) {
        super(transactions);
        this.store = store;
    }

    @Override
    protected Runnable store(List<Arrival> arrivals) {
        return store.store(arrivals)::answer;
    }
}
