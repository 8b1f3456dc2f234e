package org.medfund.bench.append;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.medfund.bench.server.BenchServer;
import org.medfund.bench.server.Prepared;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Axon's {@code JdbcEventStorageEngine} as it comes: its own table from {@code PostgresEventTableFactory}, its random event
 * ids, the driver's defaults. Only the serializer is not its default XStream but the same JSON that the trail stores.
 */
final class AxonLeg extends AppendLeg {

    private static final MetaData ACTOR = MetaData.with("actor", "bench").and("causationId", "bench");

    private @Nullable HikariDataSource pool;
    private @Nullable JdbcEventStorageEngine engine;

    AxonLeg(BenchServer server, Shape shape) {
        super(server, shape);
    }

    @Override
    public String name() {
        return "Axon JdbcEventStorageEngine, stock table, reWriteBatchedInserts off";
    }

    @Override
    void open(Prepared fresh) {
        pool = new HikariDataSource();
        pool.setDataSource(fresh.database().owner());
        engine = engine(pool);
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    private static JdbcEventStorageEngine engine(DataSource source) {
        Serializer json = Jackson3Serializer.builder().build();
        ConnectionProvider connections = new SpringDataSourceConnectionProvider(source);
        TransactionManager transactions = new SpringTransactionManager(new JdbcTransactionManager(source));
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(json)
                .snapshotSerializer(json)
                .schema(new EventSchema())
                .build();
    }

    @Override
    void append(int from, int count) {
        if (engine != null) {
            engine.appendEvents(events(from, count));
        }
    }

    private static List<DomainEventMessage<Fact>> events(int from, int count) {
        return IntStream.range(from, from + count)
                .<DomainEventMessage<Fact>>mapToObj(number -> new GenericDomainEventMessage<>(
                        "PayoutInstruction", Fact.stream(number), Fact.sequence(number), Fact.of(number), ACTOR))
                .toList();
    }

    @Override
    String check() {
        return """
                SELECT count(*) || ' events, hash '
                    || sum(hashtextextended(aggregateidentifier || sequencenumber || convert_from(payload, 'UTF8'), 0)::numeric)
                FROM domainevententry""";
    }

    @Override
    void close() {
        if (pool != null) {
            pool.close();
        }
    }
}
