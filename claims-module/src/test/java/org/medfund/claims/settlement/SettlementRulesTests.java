package org.medfund.claims.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;

/** The identities of the national interface, over random records in exact arithmetic. */
class SettlementRulesTests {

    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int RUNS = 2_000;

    private final Random random = new Random(SEED);
    private final RegionFacts hunan = RecordMother.facts(Map.of());
    private final RegionFacts guangdong = RecordMother.facts(Map.of(PolicyTopics.ACCOUNT_IN_FUND_SUM, "true"));
    private final RegionFacts lenient = RecordMother.facts(Map.of(PolicyTopics.FUND_PARTS_CHECK, "off"));

    /** One fen too much in any amount but mutual aid, which is only a part of the account, breaks an identity. */
    @Test
    void oneFenOffInAnyAmountIsRefused() {
        for (var i = 0; i < RUNS; i++) {
            var record = RecordMother.random(random, false);
            for (var component : Amounts.class.getRecordComponents()) {
                if (!component.getName().equals("mutualAid")) {
                    var wrong = RecordMother.record(plusOneFen(record.amounts(), component), record.lines());
                    assertThatExceptionOfType(Refused.class)
                            .as("seed %d, %s", SEED, component.getName())
                            .isThrownBy(() -> SettlementRules.check(wrong, hunan));
                }
            }
        }
    }

    @Test
    void whatAddsUpIsTaken() {
        for (var i = 0; i < RUNS; i++) {
            var record = RecordMother.random(random, false);
            assertThatCode(() -> SettlementRules.check(record, hunan))
                    .as("seed %d", SEED)
                    .doesNotThrowAnyException();
        }
    }

    /** Some regions count the personal account into the fund total: each profile refuses what the other takes. */
    @Test
    void theAccountCountsIntoTheFundTotalWhereTheRegionSaysSo() {
        for (var i = 0; i < RUNS; i++) {
            var record = RecordMother.random(random, true);
            assertThatCode(() -> SettlementRules.check(record, guangdong))
                    .as("seed %d", SEED)
                    .doesNotThrowAnyException();
            if (record.amounts().account().isPositive()) {
                assertThatExceptionOfType(Refused.class)
                        .as("seed %d", SEED)
                        .isThrownBy(() -> SettlementRules.check(record, hunan));
            }
        }
    }

    @Test
    void theFundPartsAreNotComparedWhereTheRegionSwitchesThatOff() {
        var record = RecordMother.random(random, false);
        var pooled = component("pooled");
        var off = RecordMother.record(plusOneFen(record.amounts(), pooled), record.lines());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> SettlementRules.check(off, hunan));
        assertThatCode(() -> SettlementRules.check(off, lenient)).doesNotThrowAnyException();
    }

    /** S3-art11b: a reversal negates every amount and every line. */
    @Test
    void aReversalCancelsItsSettlementToTheFen() {
        for (var i = 0; i < RUNS; i++) {
            var amounts = RecordMother.random(random, false).amounts();
            for (var component : Amounts.class.getRecordComponents()) {
                assertThat(value(amounts, component).plus(value(amounts.negated(), component)))
                        .as("seed %d, %s", SEED, component.getName())
                        .isEqualTo(Money.ZERO);
            }
        }
    }

    @Test
    void packedLinesUnpackToTheSame() {
        for (var i = 0; i < RUNS; i++) {
            var lines = RecordMother.random(random, false).lines();
            assertThat(PackedLines.unpack(PackedLines.pack(lines)))
                    .as("seed %d", SEED)
                    .isEqualTo(lines);
        }
    }

    private static RecordComponent component(String name) {
        return Arrays.stream(Amounts.class.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Amounts plusOneFen(Amounts amounts, RecordComponent changed) {
        var components = Amounts.class.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> component.getName().equals(changed.getName())
                        ? value(amounts, component).plus(Money.ofFen(1))
                        : value(amounts, component))
                .toArray();
        try {
            return Amounts.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record has its components", e);
        }
    }

    private static Money value(Amounts amounts, RecordComponent component) {
        try {
            return (Money) component.getAccessor().invoke(amounts);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record has its components", e);
        }
    }
}
