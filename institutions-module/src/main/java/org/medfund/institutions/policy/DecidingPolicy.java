package org.medfund.institutions.policy;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.PolicyDecided;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.PolicyWriter;
import org.medfund.institutions.change.Changes;
import org.medfund.institutions.change.Subject;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Sha256;
import org.medfund.kernel.Shanghai;
import org.medfund.trail.EventJson;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.SourceDigest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Adds what is new in a list of decisions to the policy book, and publishes it by topic and date. */
@Component
class DecidingPolicy implements PolicyWriter {

    private final PolicyRows rows;
    private final ChangeReports reports;
    private final PublishedEvents events;
    private final Changes changes;
    private final TransactionOperations transactions;
    private final Clock clock;

    DecidingPolicy(
            PolicyRows rows,
            ChangeReports reports,
            PublishedEvents events,
            Changes changes,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.events = events;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public int decide(RegionCode region, List<PolicyDecision> decisions, Actor actor) {
        DecisionRules.check(decisions);
        return requireNonNull(transactions.execute(status -> {
            changes.advance(region, Subject.POLICY);
            var added = added(region, decisions, actor);
            mayDecide(region, added);
            byTopicAndDate(added).values().forEach(group -> record(group, actor));
            return added.size();
        }));
    }

    private void mayDecide(RegionCode region, List<PolicyEntry> added) {
        if (!added.isEmpty()) {
            var check = new ConfigurationCheck(region, rows.of(region), reports.of(region));
            check.check(added, Shanghai.dateOf(clock.instant()));
        }
    }

    private List<PolicyEntry> added(RegionCode region, List<PolicyDecision> decisions, Actor actor) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var latest = rows.latest(region, decisions).stream()
                .collect(toMap(entry -> new Place(entry.topic(), entry.key(), entry.validFrom()), entry -> entry));
        return decisions.stream()
                .flatMap(decision -> added(region, decision, latest, now, actor).stream())
                .toList();
    }

    private static Optional<PolicyEntry> added(
            RegionCode region, PolicyDecision decision, Map<Place, PolicyEntry> latest, Instant now, Actor actor) {
        var last = latest.get(new Place(decision.topic(), decision.key(), decision.validFrom()));
        if (last != null
                && last.value().equals(decision.value())
                && last.basis().equals(decision.basis())) {
            return Optional.empty();
        }
        return Optional.of(new PolicyEntry(
                region,
                decision.topic(),
                decision.key(),
                decision.validFrom(),
                last == null ? 1 : last.revision() + 1,
                notBefore(last, now),
                decision.value(),
                decision.basis(),
                actor.personId()));
    }

    /** A later decision is never recorded as an earlier one, even if this node's clock is behind. */
    private static Instant notBefore(@Nullable PolicyEntry last, Instant now) {
        return last != null && last.decidedAt().isAfter(now) ? last.decidedAt() : now;
    }

    private void record(List<PolicyEntry> group, Actor actor) {
        var id = Ids.next();
        var salted = group.stream()
                .sorted(comparing(PolicyEntry::key))
                .map(entry -> new PolicyRows.Row(entry, SourceDigest.of(EventJson.write(entry))))
                .toList();
        rows.add(salted, id);
        events.publish(event(id, salted), actor);
    }

    private static PolicyDecided event(UUID id, List<PolicyRows.Row> rows) {
        var first = rows.getFirst().entry();
        var date = Shanghai.dateOf(first.decidedAt());
        return new PolicyDecided(first.region(), id, first.topic(), rows.size(), first.validFrom(), date, sha256(rows));
    }

    /** Over the rows' salted digests, in the order of their keys. */
    private static String sha256(List<PolicyRows.Row> rows) {
        var digests =
                rows.stream().map(row -> HexFormat.of().parseHex(row.digest().sha256()));
        return HexFormat.of().formatHex(Sha256.of(digests.toArray(byte[][]::new)));
    }

    private static Map<List<String>, List<PolicyEntry>> byTopicAndDate(List<PolicyEntry> entries) {
        return entries.stream()
                .collect(groupingBy(
                        entry -> List.of(entry.topic(), entry.validFrom().toString()),
                        () -> new TreeMap<>(comparing(Object::toString)),
                        toList()));
    }

    private record Place(String topic, String key, LocalDate validFrom) {}
}
