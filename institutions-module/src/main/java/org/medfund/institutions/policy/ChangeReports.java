package org.medfund.institutions.policy;

import static java.util.Objects.requireNonNull;
import static org.medfund.institutions.input.Input.date;
import static org.medfund.institutions.input.Input.expect;
import static org.medfund.institutions.input.Input.required;
import static org.medfund.institutions.input.Input.text;
import static org.medfund.institutions.input.Input.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.PolicyChangeReported;
import org.medfund.institutions.change.Changes;
import org.medfund.institutions.change.Subject;
import org.medfund.institutions.evidence.Evidence;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.trail.PublishedEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps the reports of major changes (重大事项报告), each before the change is decided (S4-C4). */
@Component
class ChangeReports {

    private static final String TABLE = "policy_change_report";

    private final Evidence evidence;
    private final PublishedEvents events;
    private final Changes changes;
    private final TransactionOperations transactions;
    private final Clock clock;

    ChangeReports(
            Evidence evidence,
            PublishedEvents events,
            Changes changes,
            TransactionOperations transactions,
            Clock clock) {
        this.evidence = evidence;
        this.events = events;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A report as a caller sends it; the fields are those of {@link ChangeReport}. */
    record Form(
            @Nullable String topic,
            @Nullable LocalDate validFrom,
            @Nullable String reportedTo,
            @Nullable String document,
            @Nullable Instant reportedAt) {}

    /** @throws org.medfund.kernel.Refused naming a missing or wrong field */
    ChangeReport add(RegionCode region, Form form, Actor actor) {
        return requireNonNull(transactions.execute(status -> {
            changes.advance(region, Subject.POLICY);
            var report = report(region, form, actor);
            publish(report, evidence.add(TABLE, report), actor);
            return report;
        }));
    }

    /** Those of a region, in the order of their recording. */
    List<ChangeReport> of(RegionCode region) {
        var where = "WHERE region = :region ORDER BY recorded_at, topic, valid_from, report_no";
        return evidence.read(TABLE, ChangeReport.class, where, Map.of("region", region.value()));
    }

    private ChangeReport report(RegionCode region, Form form, Actor actor) {
        var topic = required("/topic", form.topic());
        var validFrom = date("/validFrom", form.validFrom());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var reportedAt = time("/reportedAt", form.reportedAt());
        expect(TopicRules.of(topic).isPresent(), "/topic", "a known topic", topic.length() + " characters");
        expect(!reportedAt.isAfter(now), "/reportedAt", "not after " + now, reportedAt);
        var before = of(region).stream()
                .filter(one -> one.topic().equals(topic) && one.validFrom().equals(validFrom))
                .count();
        return new ChangeReport(
                region,
                topic,
                validFrom,
                Math.toIntExact(before + 1),
                text("/reportedTo", form.reportedTo()),
                text("/document", form.document()),
                reportedAt,
                now,
                actor.personId());
    }

    private void publish(ChangeReport report, String sha256, Actor actor) {
        var recordedOn = Shanghai.dateOf(report.recordedAt());
        events.publish(
                new PolicyChangeReported(
                        report.region(), report.topic(), report.validFrom(), report.reportNo(), recordedOn, sha256),
                actor);
    }
}
