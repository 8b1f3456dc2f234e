package org.medfund.audit.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The published rule sets, each compiled once per version and node. A publication is seen at the next
 * {@link #refresh(JdbcClient)} and swapped in as a whole: no review ever sees half a set.
 */
@Component
public class RuleBook {

    /** The code of the whole country: its sets hold where neither region nor province has one. */
    public static final RegionCode NATION = new RegionCode("100000");

    private static final Comparator<RuleSet> LATEST =
            Comparator.comparing(RuleSet::effectiveFrom).thenComparingInt(RuleBook::number);

    private final RuleCompiler compiler = new RuleCompiler();
    private final AtomicReference<Map<String, RuleSet>> sets = new AtomicReference<>(Map.of());

    /** Takes in what has been published since. Costs one small query when nothing has. */
    public void refresh(JdbcClient db) {
        var table = new RuleSetTable(db);
        var published = Set.copyOf(table.published());
        var known = sets.get();
        if (!known.keySet().equals(published)) {
            sets.set(load(table, known, published));
        }
    }

    /**
     * The set that judges a region's business date: the region's own, else its province's, else the nation's; of one
     * publisher the one with the latest effective date.
     */
    public Optional<RuleSet> inForce(RegionCode region, LocalDate businessDate) {
        var known = sets.get().values();
        return List.of(region, region.province(), NATION).stream()
                .flatMap(level -> known.stream()
                        .filter(set -> set.region().equals(level)
                                && !set.effectiveFrom().isAfter(businessDate))
                        .max(LATEST)
                        .stream())
                .findFirst();
    }

    RuleCompiler compiler() {
        return compiler;
    }

    private Map<String, RuleSet> load(RuleSetTable table, Map<String, RuleSet> known, Set<String> published) {
        var loaded = new HashMap<String, RuleSet>();
        published.stream().filter(known::containsKey).forEach(v -> loaded.put(v, Objects.requireNonNull(known.get(v))));
        var missing = published.stream()
                .filter(version -> !known.containsKey(version))
                .toList();
        if (!missing.isEmpty()) {
            table.find(missing).forEach(stored -> loaded.put(stored.version(), compiled(stored)));
        }
        return Map.copyOf(loaded);
    }

    private RuleSet compiled(StoredRuleSet stored) {
        if (!Rule.sha256(stored.rules()).equals(stored.sha256())) {
            throw new IllegalStateException("rule set " + stored.version() + " is not what was published");
        }
        var rules = compiler.compile(stored.version(), stored.rules());
        return new RuleSet(stored.region(), stored.version(), stored.effectiveFrom(), rules);
    }

    private static int number(RuleSet set) {
        return Integer.parseInt(set.version().substring(set.version().indexOf('-') + 1));
    }
}
