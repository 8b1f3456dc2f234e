package org.medfund.institutions.staff;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionsError;
import org.medfund.institutions.StaffPointsRecorded;
import org.medfund.institutions.StaffRegistered;
import org.medfund.institutions.change.Changes;
import org.medfund.institutions.change.Subject;
import org.medfund.institutions.evidence.Evidence;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.medfund.trail.PublishedEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Carries out changes of the staff register and records points: decide under the region's lock, add evidence, publish. */
@Component
class StaffKeeping {

    private final StaffRows rows;
    private final StaffMemory memory;
    private final PublishedEvents events;
    private final Changes changes;
    private final TransactionOperations transactions;
    private final Clock clock;

    StaffKeeping(
            StaffRows rows,
            StaffMemory memory,
            PublishedEvents events,
            Changes changes,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.memory = memory;
        this.events = events;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return how many registrations were new or changed. @throws Refused if a person may not be registered anew yet */
    int register(Institution institution, List<StaffForm.Registered> forms, Actor actor) {
        return requireNonNull(transactions.execute(status -> {
            changes.advance(institution.region(), Subject.STAFF);
            var added = added(institution, forms, actor);
            if (!added.isEmpty()) {
                var digest = Evidence.over(rows.add(added));
                var first = added.getFirst();
                var date = Shanghai.dateOf(first.recordedAt());
                events.publish(
                        new StaffRegistered(
                                first.region(),
                                first.institution(),
                                first.registrationId(),
                                added.size(),
                                date,
                                digest),
                        actor);
            }
            return added.size();
        }));
    }

    /** @return whether anything changed. @throws Refused if the points do not fit */
    boolean points(Institution institution, PointsForm.Given given, Actor actor) {
        return requireNonNull(transactions.execute(status -> {
            changes.advance(institution.region(), Subject.STAFF);
            var all = rows.points(given.staff());
            var last = last(all, institution, given);
            check(institution, given, last, all);
            if (last != null && says(last, given)) {
                return false;
            }
            var entry = entry(institution, given, last, actor);
            var date = Shanghai.dateOf(entry.recordedAt());
            events.publish(
                    new StaffPointsRecorded(
                            entry.region(), entry.institution(), entry.entryId(), date, rows.add(entry)),
                    actor);
            return true;
        }));
    }

    private List<StaffEntry> added(Institution institution, List<StaffForm.Registered> forms, Actor actor) {
        record Place(String staff, LocalDate from) {}
        var stored = rows.registrations(institution.code()).stream()
                .collect(toMap(entry -> new Place(entry.staff(), entry.validFrom()), entry -> entry));
        refuseTwice(forms);
        var id = Ids.next();
        var now = now();
        return forms.stream()
                .sorted(comparing(StaffForm.Registered::staff).thenComparing(StaffForm.Registered::validFrom))
                .<StaffEntry>mapMulti((form, entries) -> {
                    var last = stored.get(new Place(form.staff(), form.validFrom()));
                    if (last == null) {
                        refuseBarred(form);
                    }
                    if (last == null || !last.says(form)) {
                        entries.accept(
                                entry(institution, form, last == null ? 1 : last.revision() + 1, id, now, actor));
                    }
                })
                .toList();
    }

    private static StaffEntry entry(
            Institution institution, StaffForm.Registered form, int revision, UUID id, Instant now, Actor actor) {
        return new StaffEntry(
                institution.region(),
                institution.code(),
                form.staff(),
                form.validFrom(),
                revision,
                id,
                form.category(),
                form.validUntil(),
                now,
                actor.personId());
    }

    private PointsEntry entry(
            Institution institution, PointsForm.Given given, @Nullable PointsEntry last, Actor actor) {
        return new PointsEntry(
                institution.region(),
                institution.code(),
                given.measure(),
                given.staff(),
                last == null ? 1 : last.revision() + 1,
                Ids.next(),
                given.madeAt(),
                given.situation(),
                given.responsibility(),
                given.points(),
                given.reason(),
                now(),
                actor.personId());
    }

    private static void refuseTwice(List<StaffForm.Registered> forms) {
        var distinct = forms.stream()
                .map(form -> Map.entry(form.staff(), form.validFrom()))
                .distinct()
                .count();
        if (distinct != forms.size()) {
            throw new Refused(InstitutionsError.LISTED_TWICE);
        }
    }

    private void refuseBarred(StaffForm.Registered form) {
        memory.consequences(rows.points(form.staff())).stream()
                .filter(consequence -> consequence.bars(form.validFrom()))
                .map(Consequence::until)
                .max(Instant::compareTo)
                .map(Shanghai::dateOf)
                .filter(until -> form.validUntil() == null || form.validUntil().isAfter(today()))
                .ifPresent(until -> {
                    var field = new Violation(
                            "/validFrom",
                            "not before " + until,
                            form.validFrom().toString());
                    throw new Refused(InstitutionsError.STAFF_BARRED, field);
                });
    }

    /** Points rest on a measure against an institution that the person is or was registered at. */
    private void check(
            Institution institution, PointsForm.Given given, @Nullable PointsEntry last, List<PointsEntry> all) {
        var known = rows.registrations(institution.code()).stream()
                .anyMatch(entry -> entry.staff().equals(given.staff()));
        if (!known) {
            throw new Refused(
                    InstitutionsError.STAFF_UNKNOWN, new Violation("/staff", "staff of the institution", "other"));
        }
        var withdrawn = given.points() == 0 && last != null;
        if (!withdrawn && !given.situation().allows(given.points())) {
            throw new Refused(
                    InstitutionsError.STAFF_POINTS,
                    new Violation("/points", given.situation().range(), "" + given.points()));
        }
        if (given.situation() == Situation.REPEATED && !withdrawn && !isRepeated(given, all)) {
            throw new Refused(
                    InstitutionsError.STAFF_POINTS,
                    new Violation("/situation", "a breach after points of the same year", "the first"));
        }
    }

    private static boolean isRepeated(PointsForm.Given given, List<PointsEntry> all) {
        return all.stream()
                .filter(entry -> entry.points() > 0 && entry.situation().canBeRepeated())
                .anyMatch(entry -> entry.madeAt().isBefore(given.madeAt())
                        && entry.year() == Shanghai.dateOf(given.madeAt()).getYear());
    }

    private static @Nullable PointsEntry last(List<PointsEntry> all, Institution institution, PointsForm.Given given) {
        return all.stream()
                .filter(entry -> entry.institution().equals(institution.code())
                        && entry.measure().equals(given.measure()))
                .findFirst()
                .orElse(null);
    }

    private static boolean says(PointsEntry entry, PointsForm.Given given) {
        return entry.madeAt().equals(given.madeAt())
                && entry.situation() == given.situation()
                && entry.responsibility() == given.responsibility()
                && entry.points() == given.points()
                && entry.reason().equals(given.reason());
    }

    private LocalDate today() {
        return Shanghai.dateOf(clock.instant());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
