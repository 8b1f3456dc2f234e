package org.medfund.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.medfund.audit.Bill;
import org.medfund.kernel.CareCategory;

/** Duplicates, and stays in two institutions at once: strict on date-times (rule 15, S3-art13a). */
class PairRulesTests {

    private static final String NONE = "";
    private static final String DUPLICATE = "duplicate-settlement";
    private static final String OVERLAP = "overlapping-stays";
    private static final long SEED = 20_260_213;

    @Test
    void findsTheSameTimeAndAmountUnderAnotherKey() {
        var bill = new Bill();
        var again = new Bill();
        assertThat(FirstRules.verdicts(again, bill, NONE))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.explanation()).contains("2026-02-13 09:00:00", "100.00 yuan"));
        assertThat(FirstRules.verdicts(again, bill, DUPLICATE)).isEmpty();
    }

    static Stream<Consumer<Bill>> differences() {
        return Stream.of(
                bill -> bill.medfee = 100_01,
                bill -> bill.setlTime = bill.setlTime.plusSeconds(1),
                bill -> bill.institution = "H2");
    }

    @ParameterizedTest
    @MethodSource("differences")
    void takesTwoSettlementsThatDifferForTwo(Consumer<Bill> difference) {
        var other = new Bill();
        difference.accept(other);
        assertThat(FirstRules.verdicts(other, new Bill(), NONE)).isEmpty();
    }

    @Test
    void findsAStayThatBeginsAMinuteBeforeTheOtherEnds() {
        var first = Bill.stay("H1", "2026-02-01T10:00:00", "2026-02-05T10:00:00");
        var second = Bill.stay("H2", "2026-02-05T09:59:00", "2026-02-09T10:00:00");
        assertThat(FirstRules.verdicts(second, first, NONE))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.explanation())
                        .contains("stay in H2 from 2026-02-05 09:59:00", "stay in H1", "to 2026-02-05 10:00:00"));
        assertThat(FirstRules.verdicts(second, first, OVERLAP)).isEmpty();
    }

    @Test
    void takesATransferOnTheSameDayForNoOverlap() {
        var first = Bill.stay("H1", "2026-02-01T10:00:00", "2026-02-05T10:00:00");
        var second = Bill.stay("H2", "2026-02-05T10:00:00", "2026-02-09T10:00:00");
        assertThat(FirstRules.verdicts(second, first, NONE)).isEmpty();
    }

    @Test
    void takesAVisitDuringAStayForNoStay() {
        var stay = Bill.stay("H1", "2026-02-01T10:00:00", "2026-02-05T10:00:00");
        var visit = Bill.stay("H2", "2026-02-03T10:00:00", "2026-02-03T11:00:00");
        visit.care = CareCategory.MATERNITY;
        visit.medType = "51";
        assertThat(FirstRules.verdicts(visit, stay, NONE)).isEmpty();
        visit.medType = "52";
        assertThat(FirstRules.verdicts(visit, stay, NONE)).hasSize(1);
    }

    /** Random stays on a short line, so that touching ends, nesting and equality all occur; the seed is fixed. */
    @Test
    void findsAnOverlapExactlyWhenTheStaysShareSomeTime() {
        var random = new Random(SEED);
        for (var i = 0; i < 2_000; i++) {
            var first = randomStay(random, "H1");
            var second = randomStay(random, "H2");
            var begin = first.beginAt.isAfter(second.beginAt) ? first.beginAt : second.beginAt;
            var end = first.endAt.isBefore(second.endAt) ? first.endAt : second.endAt;
            assertThat(FirstRules.verdicts(second, first, DUPLICATE).size())
                    .as("%s-%s beside %s-%s", second.beginAt, second.endAt, first.beginAt, first.endAt)
                    .isEqualTo(begin.isBefore(end) ? 1 : 0);
        }
    }

    private static Bill randomStay(Random random, String institution) {
        var stay = Bill.stay(institution, "2026-02-01T00:00:00", "2026-02-01T00:00:00");
        stay.beginAt = stay.beginAt.plus(Duration.ofMinutes(random.nextInt(8)));
        stay.endAt = stay.beginAt.plus(Duration.ofMinutes(1 + random.nextInt(5)));
        return stay;
    }
}
