package org.medfund.payout.axon;

import java.time.Clock;
import java.util.Map;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.medfund.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Axon's beans, all said here: its auto-configuration is ordered for older Spring Boots and, left alone, starts without
 * transactions and without an event store and says nothing.
 */
@Configuration(proxyBeanMethods = false)
class AxonWiring {

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    EventStorageEngine trailStorageEngine(Trail trail, StoredTypeCatalogue types, Clock clock) {
        return new TrailStorageEngine(trail, types, clock);
    }

    @Bean
    EmbeddedEventStore eventStore(EventStorageEngine engine, org.axonframework.config.Configuration axon) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .messageMonitor(axon.messageMonitor(EventBus.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class))
                .build();
    }

    /** Axon asks for one and uses it for nothing that is stored; the default would be XStream. */
    @Bean
    @Primary
    Serializer serializer() {
        return Jackson3Serializer.builder().build();
    }

    @Bean
    CorrelationDataProvider stamps() {
        return message -> message.getPayload() instanceof PayoutCommand command
                ? Stamp.of(command, message.getIdentifier()).asMetaData()
                : Map.of();
    }

    /** Axon's default logs an error and goes on: the bridge would lose payouts. */
    @Autowired
    void failLoudly(EventProcessingConfigurer processing) {
        processing.usingSubscribingEventProcessors();
        processing.registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance());
        processing.registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance());
    }
}
