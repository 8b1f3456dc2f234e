package org.medfund.payout.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.medfund.payout.PayoutModuleTest;
import org.medfund.payout.TestFaults;
import org.medfund.trail.FaultPoint;
import org.medfund.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Command, stored events, published events and tables are one transaction, or nothing. */
@PayoutModuleTest
class AxonWiringTests {

    @Autowired
    private PayoutCommands commands;

    @Autowired
    private CommandGateway gateway;

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private Trail trail;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TestFaults faults;

    @Autowired
    private ApplicationContext context;

    @AfterEach
    void forget() {
        db.sql("DELETE FROM day_close WHERE region = '619900'").update();
    }

    /** T01: a command that fails after it has applied an event and written a row leaves neither. */
    @Test
    void aFailedCommandStoresNothing() {
        assertThatThrownBy(() -> commands.send(new Probe.Begin("payout-batch/fails", Probe.Manner.THROWS)))
                .isInstanceOf(IllegalArgumentException.class);

        assertNothingStored("payout-batch/fails");
    }

    /** The bridge publishes in the transaction that stores; when it throws, the command is refused. */
    @Test
    void aBrokenBridgeRefusesTheCommand() {
        var command = new Probe.Begin("payout-batch/breaks", Probe.Manner.BREAKS_THE_BRIDGE);

        assertThatThrownBy(() -> commands.send(command)).isInstanceOf(IllegalStateException.class);

        assertNothingStored("payout-batch/breaks");
    }

    /** T04: killed between append and commit, there is no trace, and the same command then succeeds once. */
    @Test
    void aCrashAfterTheAppendLeavesNoTrace() {
        var command = new Probe.Begin("payout-batch/crashes", Probe.Manner.BEHAVES);
        faults.killAt(FaultPoint.AFTER_EVENT_APPEND);
        assertThatThrownBy(() -> commands.send(command)).isInstanceOf(TestFaults.Killed.class);
        assertNothingStored("payout-batch/crashes");

        commands.send(command);

        assertThat(trail.stream("payout-batch/crashes", 0)).hasSize(1);
    }

    @Test
    void storesAndPublishesWithRegionDateActorAndCause() {
        commands.send(new Probe.Begin("payout-batch/good", Probe.Manner.BEHAVES));

        var stored = trail.stream("payout-batch/good", 0).getFirst().entry();
        assertThat(stored.type()).isEqualTo("payout-probe.begun");
        assertThat(stored.region().value()).isEqualTo("619900");
        assertThat(stored.businessDate()).isEqualTo("2026-02-13");
        assertThat(stored.actor().personId()).isEqualTo("li");
        assertThat(stored.metadata()).contains("causationId");
        assertThat(published("good")).isEqualTo(1);
    }

    /** Whoever sends something else than a PayoutCommand stores nothing. */
    @Test
    void refusesEventsWithoutRegionDateAndActor() {
        commands.send(new Probe.Begin("payout-batch/plain", Probe.Manner.BEHAVES));

        assertThatThrownBy(() -> gateway.sendAndWait(new Probe.GoOn("payout-batch/plain")))
                .isInstanceOf(IllegalStateException.class);

        assertThat(trail.stream("payout-batch/plain", 0)).hasSize(1);
    }

    /** H5: the loser of a race on a stream learns that it was a race. */
    @Test
    void aSequenceThatIsTakenIsAConcurrencyProblem() {
        append("payout-batch/race");

        assertThatThrownBy(() -> append("payout-batch/race")).isInstanceOf(ConcurrencyException.class);
    }

    /** H1, H2: without a real transaction manager the application does not start. */
    @Test
    void refusesToStartWithoutTransactions() {
        runner(NoTransactionManager.INSTANCE, context.getBean(EventBus.class))
                .run(started -> assertThat(started).hasFailed());
    }

    /** H1: without an event store the application does not start. */
    @Test
    void refusesToStartWithoutAnEventStore() {
        runner(
                        context.getBean(TransactionManager.class),
                        SimpleEventBus.builder().build())
                .run(started -> assertThat(started).hasFailed());
    }

    @Test
    void startsAsItIsWired() {
        runner(context.getBean(TransactionManager.class), context.getBean(EventBus.class))
                .run(started -> assertThat(started).hasNotFailed());
    }

    /** Followers take the place of streaming processors. */
    @Test
    void keepsNoTokens() {
        assertThat(context.getBeanNamesForType(TokenStore.class)).isEmpty();
    }

    private ApplicationContextRunner runner(TransactionManager transactions, EventBus eventBus) {
        return new ApplicationContextRunner()
                .withBean(TransactionManager.class, () -> transactions)
                .withBean(PlatformTransactionManager.class, () -> context.getBean(PlatformTransactionManager.class))
                .withBean(EventBus.class, () -> eventBus)
                .withBean(EventStorageEngine.class, () -> engine)
                .withBean(
                        DataSource.class,
                        () -> context.getBean(DataSource.class),
                        bean -> bean.setDestroyMethodName(""))
                .withBean(AxonWiringCheck.class);
    }

    private void append(String stream) {
        var stamp =
                Stamp.of(new Probe.Begin(stream, Probe.Manner.BEHAVES), "test").asMetaData();
        var event = new GenericDomainEventMessage<>("Probe", stream, 0, new Probe.WentOn(stream), Map.copyOf(stamp));
        transaction.executeWithoutResult(status -> engine.appendEvents(List.of(event)));
    }

    private void assertNothingStored(String stream) {
        assertThat(trail.stream(stream, 0)).isEmpty();
        assertThat(published(stream.substring("payout-batch/".length()))).isZero();
        assertThat(db.sql("SELECT count(*) FROM day_close WHERE ordered_by = ?")
                        .param(stream)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long published(String batch) {
        return db.sql("SELECT count(*) FROM trail_event WHERE type = 'payout.batch-sent' AND stream = ?")
                .param("payout-batch/" + batch)
                .query(Long.class)
                .single();
    }
}
