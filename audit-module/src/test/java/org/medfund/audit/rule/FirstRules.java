package org.medfund.audit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import medfundtest.TestPostgres;
import org.medfund.audit.Bill;
import org.medfund.institutions.PlatformDuty;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.ModuleMigrations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules that the migration plants, as a region without rules of its own has them. */
final class FirstRules {

    static final PolicyFacts POLICY = new PolicyFacts(
            "p1",
            Map.of(CareCategory.INPATIENT, 50_000_00L),
            false,
            true,
            Map.of(
                    "WOMEN-ONLY", ItemFacts.listed("2", null, null),
                    "CHILDREN", ItemFacts.listed(null, null, 6),
                    "ADULTS", ItemFacts.listed(null, 18, null)),
            PlatformDuty.OF_NOBODY);

    private static final LocalDate DAY = LocalDate.of(2026, 2, 13);
    private static final RuleSet SET = load();

    private FirstRules() {}

    static List<String> ids() {
        return SET.rules().stream().map(rule -> rule.rule().id()).toList();
    }

    /** The rules that hit, one of them perhaps switched off. */
    static List<Verdict> verdicts(Bill bill, PolicyFacts policy, String without) {
        var verdicts = new ArrayList<Verdict>();
        on(policy, id -> !id.equals(without)).judge(bill.facts(), (line, verdict) -> verdicts.add(verdict));
        return verdicts;
    }

    static List<Verdict> verdicts(Bill bill, Bill earlier, String without) {
        var verdicts = new ArrayList<Verdict>();
        on(POLICY, id -> !id.equals(without))
                .judgePair(bill.facts(), earlier.facts(), (line, verdict) -> verdicts.add(verdict));
        return verdicts;
    }

    private static RuleSet.Bench on(PolicyFacts policy, Predicate<String> switchedOn) {
        var rules = SET.rules().stream()
                .filter(rule -> switchedOn.test(rule.rule().id()))
                .toList();
        return new RuleSet(SET.region(), SET.version(), SET.effectiveFrom(), rules).on(DAY, policy);
    }

    private static RuleSet load() {
        var database = TestPostgres.migrated("all", ModuleMigrations::migrate);
        var book = new RuleBook();
        book.refresh(JdbcClient.create(database.app(ModuleMigrations.searchPath())));
        return book.inForce(new RegionCode("610900"), DAY).orElseThrow();
    }
}
