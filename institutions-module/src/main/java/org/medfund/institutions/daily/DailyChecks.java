package org.medfund.institutions.daily;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.DailyCheckAnswered;
import org.medfund.institutions.DailyCheckKind;
import org.medfund.institutions.DailyCheckState;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.InstitutionsError;
import org.medfund.institutions.change.Changes;
import org.medfund.institutions.change.Subject;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.medfund.trail.PublishedEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The daily check (S2-5b): of every institution whose agreement was active when the day began there is one task of each kind,
 * so none is forgotten; what is stored are the answers.
 */
@Component
class DailyChecks {

    private final CheckRows rows;
    private final InstitutionRegister register;
    private final PublishedEvents events;
    private final Changes changes;
    private final TransactionOperations transactions;
    private final Clock clock;

    DailyChecks(
            CheckRows rows,
            InstitutionRegister register,
            PublishedEvents events,
            Changes changes,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.register = register;
        this.events = events;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What somebody found; OPEN is no answer. */
    record Answer(LocalDate day, DailyCheckKind kind, DailyCheckState state, String answer) {}

    /** The tasks of a day, by institution. */
    List<CheckTask> tasks(RegionCode region, LocalDate day) {
        var answers = rows.of(region, day);
        return rows.institutions(region).stream()
                .flatMap(code -> register.find(code).stream())
                .filter(institution -> isActive(institution, day))
                .flatMap(institution -> Arrays.stream(DailyCheckKind.values())
                        .map(kind -> CheckTask.of(
                                institution.code(),
                                institution.name(),
                                kind,
                                answers.getOrDefault(institution.code(), List.of()))))
                .toList();
    }

    /** A later answer to the same task holds in the place of the one before. @throws Refused if there is no such task yet */
    CheckEntry answer(Institution institution, Answer given, Actor actor) {
        return requireNonNull(transactions.execute(status -> {
            changes.advance(institution.region(), Subject.CHECK);
            check(institution, given);
            var before = rows.of(institution.region(), given.day()).getOrDefault(institution.code(), List.of()).stream()
                    .filter(entry -> entry.kind() == given.kind())
                    .count();
            var entry = new CheckEntry(
                    institution.region(),
                    institution.code(),
                    given.day(),
                    given.kind(),
                    Math.toIntExact(before + 1),
                    given.state(),
                    given.answer(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    actor.personId());
            publish(entry, rows.add(entry), actor);
            return entry;
        }));
    }

    private void check(Institution institution, Answer given) {
        var today = Shanghai.dateOf(clock.instant());
        if (given.state() == DailyCheckState.OPEN) {
            throw refused("/state", "PASSED or DEFECTS", "OPEN");
        }
        if (given.day().isAfter(today)) {
            throw refused("/day", "not after " + today, given.day());
        }
        if (!isActive(institution, given.day())) {
            throw refused("/day", "a day with an active agreement", given.day());
        }
    }

    private static boolean isActive(Institution institution, LocalDate day) {
        return institution.stateAt(Shanghai.startOf(day)) == AgreementState.ACTIVE;
    }

    private static Refused refused(String pointer, String expected, Object received) {
        return new Refused(InstitutionsError.DAILY_CHECK, new Violation(pointer, expected, received.toString()));
    }

    private void publish(CheckEntry entry, String sha256, Actor actor) {
        events.publish(
                new DailyCheckAnswered(
                        entry.region(),
                        entry.code(),
                        entry.day(),
                        entry.kind(),
                        entry.answerNo(),
                        entry.state(),
                        Shanghai.dateOf(entry.recordedAt()),
                        sha256),
                actor);
    }
}
