package org.medfund.institutions.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.medfund.institutions.CalendarLoaded;
import org.medfund.institutions.change.Changes;
import org.medfund.institutions.change.Subject;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Shanghai;
import org.medfund.trail.EventJson;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.SourceDigest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Loads a year's notice, or a correction of it. */
@Component
class LoadingCalendar {

    private final CalendarRows rows;
    private final PublishedEvents events;
    private final Changes changes;
    private final TransactionOperations transactions;
    private final Clock clock;

    LoadingCalendar(
            CalendarRows rows,
            PublishedEvents events,
            Changes changes,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.events = events;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The same days again are no change and no event.
     *
     * @return whether anything changed
     * @throws org.medfund.kernel.Refused naming each wrong day
     */
    boolean load(int year, YearNotice notice, Actor actor) {
        notice.check(year);
        return requireNonNull(transactions.execute(status -> {
            changes.advance(CalendarLoaded.NATION, Subject.CALENDAR);
            var known = rows.years().get(year);
            if (known != null && notice.sameDays(known)) {
                return false;
            }
            add(year, notice, actor);
            return true;
        }));
    }

    private void add(int year, YearNotice notice, Actor actor) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var revision = new YearRevision(
                year,
                rows.revision(year) + 1,
                notice.source(),
                notice.weekdaysOff(),
                notice.weekendsWorked(),
                now,
                actor.personId());
        var digest = SourceDigest.of(EventJson.write(revision));
        rows.add(revision, digest);
        events.publish(event(revision, digest.sha256()), actor);
    }

    private static CalendarLoaded event(YearRevision year, String sha256) {
        return new CalendarLoaded(
                CalendarLoaded.NATION,
                year.year(),
                year.revision(),
                year.weekdaysOff().size(),
                year.weekendsWorked().size(),
                Shanghai.dateOf(year.recordedAt()),
                sha256);
    }
}
