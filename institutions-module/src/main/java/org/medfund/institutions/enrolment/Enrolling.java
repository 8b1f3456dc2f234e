package org.medfund.institutions.enrolment;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.AgreementClause;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.AgreementTerms;
import org.medfund.institutions.EnrolmentChanged;
import org.medfund.institutions.EnrolmentException;
import org.medfund.institutions.EnrolmentState;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.InstitutionsError;
import org.medfund.institutions.Suspensions;
import org.medfund.institutions.change.Changes;
import org.medfund.institutions.change.Subject;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.medfund.trail.PublishedEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes applications for instant settlement, enrols who qualifies, and knows who should be in and is not. */
@Component
class Enrolling {

    private final EnrolmentRows rows;
    private final EnrolmentMemory memory;
    private final InstitutionRegister register;
    private final AgreementTerms terms;
    private final Suspensions suspensions;
    private final PublishedEvents events;
    private final Changes changes;
    private final TransactionOperations transactions;
    private final Clock clock;

    Enrolling(
            EnrolmentRows rows,
            EnrolmentMemory memory,
            InstitutionRegister register,
            AgreementTerms terms,
            Suspensions suspensions,
            PublishedEvents events,
            Changes changes,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.memory = memory;
        this.register = register;
        this.terms = terms;
        this.suspensions = suspensions;
        this.events = events;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is to happen; the exception is that of an excuse. */
    record Order(
            EnrolmentState state,
            LocalDate effectiveOn,
            @Nullable EnrolmentException exception,
            String reason) {}

    /** An institution that should be enrolled and is not, and why. */
    record Missing(InstitutionCode code, String name, int level, EnrolmentException exception) {}

    /** @throws Refused if it may not happen now, or the institution does not qualify */
    EnrolmentEntry change(Institution institution, Order order, Actor actor) {
        return requireNonNull(transactions.execute(status -> {
            changes.advance(institution.region(), Subject.ENROLMENT);
            var life = memory.of(institution);
            check(institution, life, order);
            var entry = new EnrolmentEntry(
                    institution.region(),
                    institution.code(),
                    life.entries().size() + 1,
                    order.state(),
                    order.effectiveOn(),
                    order.exception(),
                    order.reason(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    actor.personId());
            publish(entry, rows.add(entry), actor);
            return entry;
        }));
    }

    /** Active institutions of level 2 and above that are not enrolled on a date (S0-1.3b). */
    List<Missing> missing(RegionCode region, LocalDate date) {
        return rows.higherLevels(region).stream()
                .flatMap(code -> register.find(code).stream())
                .filter(institution ->
                        isActive(institution, date) && !memory.of(institution).isEnrolledOn(date))
                .map(institution -> new Missing(
                        institution.code(),
                        institution.name(),
                        institution.level(),
                        memory.of(institution).exceptionOn(date, hasClause(institution, date))))
                .toList();
    }

    private void check(Institution institution, EnrolmentLife life, Order order) {
        if (!life.allows(order.state(), order.effectiveOn())) {
            throw refused("/state", "a step that follows the last, not before it", order.state());
        }
        var excused = order.state() == EnrolmentState.EXCUSED;
        if (excused != (order.exception() != null)
                || (order.exception() != null && !order.exception().isGiven())) {
            throw refused("/exception", "a given code with an excuse, and only there", "" + order.exception());
        }
        if (order.state() == EnrolmentState.ENROLLED) {
            qualify(institution, order.effectiveOn());
        }
    }

    private void qualify(Institution institution, LocalDate date) {
        if (!isActive(institution, date)) {
            throw refused("/effectiveOn", "a date with an active agreement", date);
        }
        if (!hasClause(institution, date)) {
            throw refused("/effectiveOn", "an agreement with the clause INSTANT_SETTLEMENT", "none");
        }
        var suspended = suspensions.at(institution.code(), Shanghai.startOf(date));
        if (!suspended.isEmpty()) {
            throw refused("/effectiveOn", "a date without suspension", suspended);
        }
    }

    private static boolean isActive(Institution institution, LocalDate date) {
        return institution.stateAt(Shanghai.startOf(date)) == AgreementState.ACTIVE;
    }

    /** The clause is a condition for joining (S0-2.3a). */
    private boolean hasClause(Institution institution, LocalDate date) {
        return terms.at(institution.code(), Shanghai.startOf(date))
                .filter(standing ->
                        standing.phase().isSigned() && standing.clauses().contains(AgreementClause.INSTANT_SETTLEMENT))
                .isPresent();
    }

    private static Refused refused(String pointer, String expected, Object received) {
        return new Refused(InstitutionsError.ENROLMENT, new Violation(pointer, expected, received.toString()));
    }

    private void publish(EnrolmentEntry entry, String sha256, Actor actor) {
        events.publish(
                new EnrolmentChanged(
                        entry.region(),
                        entry.code(),
                        entry.changeNo(),
                        entry.state(),
                        entry.effectiveOn(),
                        Shanghai.dateOf(entry.recordedAt()),
                        sha256),
                actor);
    }
}
