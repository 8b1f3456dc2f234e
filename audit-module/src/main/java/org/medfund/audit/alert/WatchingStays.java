package org.medfund.audit.alert;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.medfund.audit.StaysWatched;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.EventJson;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.SourceDigest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks at the stays that were settled in a region's month (S2-10d) with the thresholds of its last day, and adds the alerts
 * that no earlier run added: the same run twice adds nothing, and one after more was settled adds what is new.
 */
@Component
class WatchingStays {

    private final StaysOfPersons persons;
    private final AlertRows rows;
    private final PolicyBooks books;
    private final PublishedEvents events;
    private final TransactionOperations transactions;
    private final Clock clock;

    WatchingStays(
            StaysOfPersons persons,
            AlertRows rows,
            PolicyBooks books,
            PublishedEvents events,
            TransactionOperations transactions,
            Clock clock) {
        this.persons = persons;
        this.rows = rows;
        this.books = books;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    StaysWatched watch(RegionCode region, YearMonth month, Actor actor) {
        var thresholds = new Thresholds(books.asOf(region, month.atEndOfMonth()));
        var stays = persons.of(region, month, thresholds.daysBack());
        Predicate<Stay> judged = stay -> stay.region().equals(region.value())
                && YearMonth.from(stay.settledOn()).equals(month);
        var struck = struck(stays, thresholds, judged);
        var looked =
                stays.values().stream().flatMap(List::stream).filter(judged).count();
        return requireNonNull(transactions.execute(
                status -> record(region, month, thresholds, Math.toIntExact(looked), struck, actor)));
    }

    private static List<Alert> struck(
            SequencedMap<String, List<Stay>> persons, Thresholds thresholds, Predicate<Stay> judged) {
        return persons.entrySet().stream()
                .flatMap(person -> new Detectors(thresholds, person.getValue())
                        .strike(judged).stream().map(struck -> Alert.of(person.getKey(), struck)))
                .toList();
    }

    private StaysWatched record(
            RegionCode region, YearMonth month, Thresholds thresholds, int stays, List<Alert> struck, Actor actor) {
        rows.lock(region);
        var known = rows.known(region, month);
        var added = struck.stream()
                .filter(alert -> known.add(alert.detector() + "/" + Ids.parse(alert.settlementId())))
                .toList();
        var digest = SourceDigest.of(EventJson.write(added));
        var now = clock.instant();
        var run = new StaysWatched(
                Ids.next(),
                region,
                month.atEndOfMonth(),
                stays,
                added.size(),
                thresholds.book().version(),
                digest.sha256());
        rows.insert(run, month, digest, now, actor);
        added.forEach(alert -> rows.insert(run, alert, now));
        events.publish(run, actor);
        return run;
    }
}
