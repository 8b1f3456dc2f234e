package org.medfund.audit.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.rule.RuleSet.Bench;
import org.medfund.audit.rule.SettlementFacts;
import org.medfund.audit.rule.Verdict;

/**
 * Judges the settlements of one chunk, each by the rules and the policy of its own business date. Pure: the same rows,
 * rules and policy give the same findings.
 */
final class ChunkReview {

    private final ReceivedChunk chunk;
    private final Function<LocalDate, Bench> benches;
    private final Map<LocalDate, Bench> benchOfDate = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<UUID> seen = new HashSet<>();

    ChunkReview(ReceivedChunk chunk, Function<LocalDate, Bench> benches) {
        this.chunk = chunk;
        this.benches = benches;
    }

    /** @throws IllegalStateException if the chunk does not hold what was recorded: nothing may stay unreviewed (S0-2.2b) */
    ReviewedChunk of(List<SettlementFacts> settlements, Map<UUID, List<SettlementFacts>> pairs) {
        if (settlements.size() != chunk.count()) {
            throw new IllegalStateException("chunk %s was recorded with %d settlements and holds %d"
                    .formatted(chunk.chunkId(), chunk.count(), settlements.size()));
        }
        var days = new TreeMap<LocalDate, Integer>();
        for (var settlement : settlements) {
            judge(settlement, pairs.getOrDefault(settlement.id(), List.of()));
            days.merge(settlement.businessDate(), 1, Integer::sum);
        }
        findings.sort(Finding.ORDER);
        var basis = bench(chunk.fromDate());
        return new ReviewedChunk(
                chunk, days, basis.version(), basis.policyVersion(), List.copyOf(findings), FindingsSeal.of(findings));
    }

    private void judge(SettlementFacts settlement, List<SettlementFacts> earlier) {
        var bench = bench(settlement.businessDate());
        bench.judge(settlement, (line, verdict) -> add(settlement, line, null, verdict));
        for (var other : earlier) {
            bench.judgePair(settlement, other, (line, verdict) -> add(settlement, line, other.id(), verdict));
        }
    }

    /** Several earlier ones under one rule are one finding, on the first. */
    private void add(SettlementFacts about, int lineNo, @Nullable UUID other, Verdict verdict) {
        var id = FindingId.of(chunk.recordedAt(), about.id(), verdict.rule(), lineNo);
        if (!seen.add(id)) {
            return;
        }
        findings.add(new Finding(
                chunk.region(),
                about.businessDate(),
                id,
                chunk.chunkId(),
                about.id(),
                lineNo,
                verdict.rule(),
                verdict.version(),
                verdict.severity(),
                verdict.amountFen(),
                other,
                verdict.explanation(),
                verdict.explanationZh(),
                chunk.recordedAt()));
    }

    private Bench bench(LocalDate businessDate) {
        return benchOfDate.computeIfAbsent(businessDate, benches);
    }
}
