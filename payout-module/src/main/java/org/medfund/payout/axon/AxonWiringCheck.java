package org.medfund.payout.axon;

import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Refuses to start unless commands, events and tables share one database transaction. Two of three default wirings do not,
 * and say nothing.
 */
@Component
class AxonWiringCheck implements SmartInitializingSingleton {

    private final TransactionManager axonTransactions;
    private final PlatformTransactionManager transactions;
    private final EventBus eventBus;
    private final EventStorageEngine engine;
    private final DataSource dataSource;

    AxonWiringCheck(
            TransactionManager axonTransactions,
            PlatformTransactionManager transactions,
            EventBus eventBus,
            EventStorageEngine engine,
            DataSource dataSource) {
        this.axonTransactions = axonTransactions;
        this.transactions = transactions;
        this.eventBus = eventBus;
        this.engine = engine;
        this.dataSource = dataSource;
    }

    @Override
    public void afterSingletonsInstantiated() {
        require(axonTransactions instanceof SpringTransactionManager, axonTransactions);
        require(transactions instanceof JdbcTransactionManager, transactions);
        require(eventBus instanceof EmbeddedEventStore, eventBus);
        require(engine instanceof TrailStorageEngine, engine);
        var axonTransaction = axonTransactions.startTransaction();
        try {
            require(TransactionSynchronizationManager.hasResource(dataSource), axonTransactions);
        } finally {
            axonTransaction.rollback();
        }
    }

    private static void require(boolean asNeeded, Object found) {
        if (!asNeeded) {
            throw new IllegalStateException(
                    "events would not be stored with the tables they belong to: found " + found.getClass());
        }
    }
}
