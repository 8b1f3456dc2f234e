package org.medfund.institutions.suspension;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.institutions.InstitutionsError;
import org.medfund.institutions.SuspensionCause;
import org.medfund.institutions.SuspensionChanged;
import org.medfund.institutions.SuspensionKind;
import org.medfund.institutions.change.Changes;
import org.medfund.institutions.change.Subject;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.medfund.trail.PublishedEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Suspends and resumes: decide under the region's lock, add evidence, publish; an agreement also in the register. */
@Component
class Suspending {

    private final SuspensionRows rows;
    private final SuspensionMemory memory;
    private final InstitutionRegister register;
    private final InstitutionWriter writer;
    private final PublishedEvents events;
    private final Changes changes;
    private final TransactionOperations transactions;
    private final Clock clock;

    Suspending(
            SuspensionRows rows,
            SuspensionMemory memory,
            InstitutionRegister register,
            InstitutionWriter writer,
            PublishedEvents events,
            Changes changes,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.memory = memory;
        this.register = register;
        this.writer = writer;
        this.events = events;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What is being suspended.
     *
     * @param from  the first instant; null for now
     * @param until the first instant after it; null if nobody knows yet
     */
    record Order(
            SuspensionKind kind,
            @Nullable Instant from,
            @Nullable Instant until,
            SuspensionCause cause,
            String reason) {}

    /** @throws Refused if the cause demands more, or the agreement is not active then */
    SuspensionEntry suspend(Institution institution, Order order, Actor actor) {
        return requireNonNull(transactions.execute(status -> {
            changes.advance(institution.region(), Subject.SUSPENSION);
            var now = now();
            var from = order.from() == null ? now : order.from();
            check(institution, order, from);
            var entry = new SuspensionEntry(
                    institution.region(),
                    institution.code(),
                    memory.of(institution).size() + 1,
                    1,
                    order.kind(),
                    from,
                    order.until(),
                    order.cause(),
                    order.reason(),
                    now,
                    actor.personId());
            add(entry, actor);
            tellRegister(institution, entry, from, actor);
            return entry;
        }));
    }

    /** @throws Refused if there is no such suspension, or it has its end */
    SuspensionEntry resume(
            Institution institution, int suspensionNo, @Nullable Instant until, String reason, Actor actor) {
        return requireNonNull(transactions.execute(status -> {
            changes.advance(institution.region(), Subject.SUSPENSION);
            var now = now();
            var end = until == null ? now : until;
            var last = memory.of(institution).stream()
                    .filter(entry -> entry.suspensionNo() == suspensionNo)
                    .findFirst()
                    .orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
            if (last.effectiveUntil() != null || !end.isAfter(last.effectiveFrom())) {
                var open =
                        new Violation("/until", "after " + last.effectiveFrom() + ", of an open suspension", "" + end);
                throw new Refused(InstitutionsError.SUSPENSION, open);
            }
            var entry = last.until(end, reason, now, actor.personId());
            add(entry, actor);
            tellRegister(institution, entry, end, actor);
            return entry;
        }));
    }

    boolean isOpen(Institution institution, int suspensionNo) {
        return memory.of(institution).stream()
                .anyMatch(entry -> entry.suspensionNo() == suspensionNo && entry.effectiveUntil() == null);
    }

    private void check(Institution institution, Order order, Instant from) {
        if (order.until() != null && !order.until().isAfter(from)) {
            throw new Refused(
                    InstitutionsError.SUSPENSION, new Violation("/until", "after " + from, "" + order.until()));
        }
        if (order.cause().stopsTheFund() && order.kind() == SuspensionKind.PAYOUT) {
            throw new Refused(
                    InstitutionsError.SUSPENSION,
                    new Violation(
                            "/kind",
                            SuspensionKind.FUND_SETTLEMENT.name(),
                            order.kind().name()));
        }
        if (order.kind() == SuspensionKind.AGREEMENT && stateAt(institution, from) != AgreementState.ACTIVE) {
            throw new Refused(InstitutionsError.SUSPENSION, new Violation("/kind", "an active agreement", "none"));
        }
    }

    /** Suspensions of an agreement may overlap: it is active again where the last of them ends, unless it has ended itself. */
    private void tellRegister(Institution institution, SuspensionEntry changed, Instant since, Actor actor) {
        if (changed.kind() != SuspensionKind.AGREEMENT) {
            return;
        }
        var all = memory.of(institution).stream()
                .filter(entry -> entry.kind() == SuspensionKind.AGREEMENT)
                .toList();
        all.stream()
                .flatMap(entry -> Stream.of(entry.effectiveFrom(), entry.effectiveUntil()))
                .filter(Objects::nonNull)
                .filter(at -> !at.isBefore(since) && stateAt(institution, at) != AgreementState.ENDED)
                .distinct()
                .sorted()
                .forEach(at -> agreement(changed, state(all, at), at, actor));
    }

    private static AgreementState state(List<SuspensionEntry> suspensions, Instant at) {
        return suspensions.stream().anyMatch(entry -> entry.holdsAt(at))
                ? AgreementState.SUSPENDED
                : AgreementState.ACTIVE;
    }

    private AgreementState stateAt(Institution institution, Instant at) {
        return register.find(institution.code()).orElseThrow().stateAt(at);
    }

    private void agreement(SuspensionEntry entry, AgreementState state, Instant from, Actor actor) {
        writer.changeAgreement(entry.region(), entry.code(), state, from, entry.reason(), actor);
    }

    private void add(SuspensionEntry entry, Actor actor) {
        var sha256 = rows.add(entry);
        events.publish(
                new SuspensionChanged(
                        entry.region(),
                        entry.code(),
                        entry.suspensionNo(),
                        entry.revision(),
                        entry.kind(),
                        entry.effectiveFrom(),
                        entry.effectiveUntil(),
                        entry.cause(),
                        Shanghai.dateOf(entry.recordedAt()),
                        sha256),
                actor);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
