package org.medfund.audit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.medfund.audit.Bill;
import org.medfund.audit.rule.PolicyFacts;
import org.medfund.audit.rule.RuleSet;
import org.medfund.institutions.PlatformDuty;
import org.medfund.kernel.Ids;
import org.medfund.kernel.RegionCode;

/** A chunk is reviewed as a whole or not at all. */
class ChunkReviewTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 13);
    private static final Instant RECORDED = Instant.parse("2026-02-13T01:00:00Z");
    private static final PolicyFacts POLICY =
            new PolicyFacts("p1", Map.of(), false, true, Map.of(), PlatformDuty.OF_NOBODY);
    private static final RuleSet NO_RULES = new RuleSet(new RegionCode("610900"), "610900-1", DAY, List.of());

    /** S0-2.2b: count reviewed = count received, or nothing. */
    @Test
    void refusesAChunkThatHoldsLessThanWasRecorded() {
        var review = new ChunkReview(chunk(2), date -> NO_RULES.on(date, POLICY));
        assertThatIllegalStateException()
                .isThrownBy(() -> review.of(List.of(new Bill().facts()), Map.of()))
                .withMessageContaining("recorded with 2 settlements and holds 1");
    }

    @Test
    void countsEveryDateOfTheChunk() {
        var nextDay = new Bill();
        nextDay.setlTime = Bill.at("2026-02-14T12:00:00");
        var reviewed = new ChunkReview(chunk(2), date -> NO_RULES.on(date, POLICY))
                .of(List.of(nextDay.facts(), new Bill().facts()), Map.of());
        assertThat(reviewed.days()).containsExactly(Map.entry(DAY, 1), Map.entry(DAY.plusDays(1), 1));
        assertThat(reviewed.event().settlements()).isEqualTo(2);
    }

    @Test
    void givesTheSameFindingTheSameId() {
        var settlement = Ids.next();
        var id = FindingId.of(RECORDED, settlement, "rule", 1);
        assertThat(id).isEqualTo(FindingId.of(RECORDED, settlement, "rule", 1));
        assertThat(List.of(
                        FindingId.of(RECORDED, settlement, "rule", 2),
                        FindingId.of(RECORDED, settlement, "other", 1),
                        FindingId.of(RECORDED, UUID.randomUUID(), "rule", 1)))
                .doesNotContain(id);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    private static ReceivedChunk chunk(int count) {
        return new ReceivedChunk(Ids.next(), new RegionCode("610900"), DAY, count, RECORDED);
    }
}
