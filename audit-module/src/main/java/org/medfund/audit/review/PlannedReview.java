package org.medfund.audit.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.rule.InstitutionFacts;
import org.medfund.audit.rule.RuleBook;
import org.medfund.audit.rule.RuleSet.Bench;
import org.medfund.audit.rule.SettlementFacts;
import org.medfund.claims.PlannedVisit;
import org.medfund.claims.ReviewHint;
import org.medfund.claims.ReviewHints;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Shanghai;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells institutions before a settlement what the review would find (事前提醒, S2-5d): the same published rules and policy, on
 * the visit as it is planned. What it says is kept, also when it has nothing to say.
 */
@Component
class PlannedReview implements ReviewHints {

    private static final String BOUGHT = """
        SELECT item_code FROM purchase_v1
        WHERE region = :region AND institution = :institution AND item_code = ANY (:items) AND happened_at <= :at
        GROUP BY item_code HAVING sum(quantity_e4) > 0\
        """;

    private final RuleBook rules;
    private final Benches benches;
    private final PolicyBooks books;
    private final Institutions institutions;
    private final ReminderLog log;
    private final JdbcClient db;
    private final Clock clock;

    PlannedReview(
            RuleBook rules,
            Benches benches,
            PolicyBooks books,
            Institutions institutions,
            ReminderLog log,
            JdbcClient db,
            Clock clock) {
        this.rules = rules;
        this.benches = benches;
        this.books = books;
        this.institutions = institutions;
        this.log = log;
        this.db = db;
        this.clock = clock;
    }

    @Override
    public List<ReviewHint> of(PlannedVisit visit) {
        rules.refresh(db);
        var now = clock.instant();
        var today = Shanghai.dateOf(now);
        var bench = benches.on(visit.region(), today);
        var at = institutions.on(visit.institution(), today);
        var facts = PlannedFacts.of(Ids.next(), visit, care(visit), at, now, bought(visit, at));
        var reminder = new Reminder(facts, visit, bench.version(), bench.policyVersion(), hints(visit, bench, facts));
        log.keep(reminder);
        return reminder.hints().stream().map(Hint::told).toList();
    }

    private static List<Hint> hints(PlannedVisit visit, Bench bench, SettlementFacts facts) {
        var hints = new ArrayList<Hint>();
        bench.judge(facts, (line, verdict) -> hints.add(Hint.of(line, serial(visit, line), verdict)));
        hints.sort(Comparator.comparing(hint -> hint.verdict().severity()));
        return hints;
    }

    private static @Nullable String serial(PlannedVisit visit, int line) {
        return line == 0 ? null : visit.lines().get(line - 1).serial();
    }

    /** A code that the region does not know is general outpatient care; the settlement itself will refuse it. */
    private CareCategory care(PlannedVisit visit) {
        return books.asOf(visit.region(), Shanghai.dateOf(clock.instant()))
                .find(PolicyTopics.MEDICAL_TYPES, visit.medType())
                .map(CareCategory::valueOf)
                .orElse(CareCategory.OUTPATIENT);
    }

    private Set<String> bought(PlannedVisit visit, InstitutionFacts at) {
        if (!at.publicOwned()) {
            return Set.of();
        }
        return db
                .sql(BOUGHT)
                .param("region", visit.region().value())
                .param("institution", visit.institution().value())
                .param(
                        "items",
                        visit.lines().stream()
                                .map(PlannedVisit.Line::item)
                                .distinct()
                                .toArray(String[]::new))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
