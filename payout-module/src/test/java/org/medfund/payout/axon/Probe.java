package org.medfund.payout.axon;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Actor;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;
import org.medfund.payout.BatchSent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An aggregate that misbehaves when asked to, for the tests of the wiring. */
@Aggregate
class Probe {

    /** What it does after it has applied its event and written a row. */
    enum Manner {
        BEHAVES,
        THROWS,
        BREAKS_THE_BRIDGE
    }

    record Begin(String stream, Manner manner) implements PayoutCommand {
        @Override
        public RegionCode region() {
            return new RegionCode("619900");
        }

        @Override
        public LocalDate businessDate() {
            return LocalDate.of(2026, 2, 13);
        }

        @Override
        public Actor actor() {
            return new Actor("li", "agency", "MAKER", "api");
        }
    }

    record GoOn(@TargetAggregateIdentifier String stream) {}

    record Begun(String stream, Manner manner) {}

    record WentOn(String stream) {}

    private @Nullable String stream;

    Probe() {}

    @CommandHandler
    Probe(Begin command, JdbcClient db) {
        apply(new Begun(command.stream(), command.manner()));
        db.sql("""
                INSERT INTO day_close (region, close_date, draws, settlements, ordered_at, ordered_by)
                VALUES ('619900', '2026-02-13', 1, 0, now(), ?)""").param(command.stream()).update();
        if (command.manner() == Manner.THROWS) {
            throw new IllegalArgumentException("as asked");
        }
    }

    @CommandHandler
    void handle(GoOn command) {
        apply(new WentOn(command.stream()));
    }

    @AggregateIdentifier
    @Nullable
    String stream() {
        return stream;
    }

    @EventSourcingHandler
    void on(Begun event) {
        stream = event.stream();
    }

    /** Its stored types and what the bridge makes of them. */
    @Component
    static class Contribution implements StoredTypes, PublishedOf {

        @Override
        public List<StoredType> storedTypes() {
            return List.of(
                    new StoredType("payout-probe.begun", Begun.class),
                    new StoredType("payout-probe.went-on", WentOn.class));
        }

        @Override
        public Optional<PublishedEvent> of(Object storedEvent) {
            if (storedEvent instanceof Begun begun && begun.manner() == Manner.BREAKS_THE_BRIDGE) {
                throw new IllegalStateException("the bridge is broken");
            }
            return storedEvent instanceof Begun begun ? Optional.of(published(begun)) : Optional.empty();
        }

        private static PublishedEvent published(Begun begun) {
            var batch = begun.stream().substring("payout-batch/".length());
            return new BatchSent(
                    batch, new RegionCode("619900"), LocalDate.of(2026, 2, 13), FundType.EMPLOYEE_POOLED, Money.ZERO);
        }
    }
}
