package org.medfund.demo.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.medfund.claims.benefit.BenefitRules;
import org.medfund.demo.bulletin.BulletinFigure;
import org.medfund.demo.bulletin.FundShares;
import org.medfund.demo.region.DemoRegion;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Money;

/**
 * S4-A2, S4-A3: the benefits of the demo region, calculated from the fee lines of its stays, come to the shares of the
 * national bulletin. A date is a seed.
 */
class CalibrationTests {

    private static final DemoRegion REGION = DemoRegion.load();
    private static final LocalDate DATE = LocalDate.of(2026, 2, 13);
    private static final int TWENTY_THOUSAND_STAYS = 222_222;
    private static final int A_DAY = 20_000;
    private static final BigDecimal ONE_POINT = BigDecimal.ONE;
    private static final Earlier NOTHING = new Earlier(0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-13", "2026-06-01"})
    void twentyThousandStaysInTheMiddleOfAYearComeWithinOnePointOfTheBulletinAtEachLevel(LocalDate seed) {
        var shares = shares(seed, TWENTY_THOUSAND_STAYS, new Book(REGION).rules(seed), Earlier::of);
        System.out.println(table(shares));
        assertThat(outside(shares)).as(table(shares)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-13", "2026-06-01"})
    void soDoTwentyThousandFirstStaysOfTheYear(LocalDate seed) {
        var shares = shares(seed, TWENTY_THOUSAND_STAYS, new Book(REGION).rules(seed), person -> NOTHING);
        assertThat(outside(shares)).as(table(shares)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-13", "2026-02-14", "2026-02-24"})
    void soDoTheStaysOfOneDemoDay(LocalDate day) {
        var shares = shares(day, A_DAY, new Book(REGION).rules(day), person -> NOTHING);
        assertThat(outside(shares)).as(table(shares)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "310/INPATIENT/LEVEL_3/*/0, EMPLOYEES_LEVEL_3",
        "310/INPATIENT/LEVEL_2/*/0, EMPLOYEES_LEVEL_2",
        "310/INPATIENT/LEVEL_1/*/0, EMPLOYEES_LEVEL_1",
        "390/INPATIENT/LEVEL_3/*/0, RESIDENTS_LEVEL_3",
        "390/INPATIENT/LEVEL_2/*/0, RESIDENTS_LEVEL_2",
        "390/INPATIENT/LEVEL_1/*/0, RESIDENTS_LEVEL_1"
    })
    void aRatioThreePointsLowerOrHigherIsNoticed(String key, BulletinFigure figure) {
        for (var points : new String[] {"-3", "3"}) {
            var book = new Book(REGION);
            Stream.of(key, key.replace("*", "RETIRED")).forEach(both -> book.changed("benefit/ratio", both, points));
            var shares = shares(DATE, TWENTY_THOUSAND_STAYS, book.rules(DATE), Earlier::of);
            assertThat(outside(shares)).as(points + " at " + key).contains(figure);
        }
    }

    /** The averages that the bulletin gives with the shares. */
    @Test
    void aStayCostsWhatItCostsInTheBulletin() {
        var day = new DemoDay(REGION, DATE);
        assertThat(averageYuan(day, "310")).isCloseTo(12_175, withPercentage(1));
        assertThat(averageYuan(day, "390")).isCloseTo(7_674, withPercentage(1));
    }

    private static double averageYuan(DemoDay day, String insutype) {
        return stays(day, TWENTY_THOUSAND_STAYS)
                .filter(stay -> stay.insutype().equals(insutype))
                .mapToDouble(stay -> stay.fees().total().yuan().doubleValue())
                .average()
                .orElseThrow();
    }

    private static FundShares shares(
            LocalDate date, int settlements, BenefitRules rules, Function<Person, Earlier> earlier) {
        var window = new Window(rules, earlier);
        var shares = new FundShares();
        stays(new DemoDay(REGION, date), settlements).forEach(stay -> {
            var benefit = window.benefit(stay);
            shares.add(
                    stay.insutype(), stay.institution().level(), benefit.total(), benefit.fullSelf(), benefit.funds());
        });
        return shares;
    }

    private static Stream<DemoSettlement> stays(DemoDay day, int settlements) {
        return IntStream.range(0, settlements)
                .filter(number -> CareSlot.of(number).care() == CareCategory.INPATIENT)
                .mapToObj(day::settlement);
    }

    private static Stream<BulletinFigure> figures() {
        return Arrays.stream(BulletinFigure.values());
    }

    private static Stream<BulletinFigure> outside(FundShares shares) {
        return figures()
                .filter(figure -> shares.difference(figure).orElseThrow().abs().compareTo(ONE_POINT) > 0);
    }

    private static String table(FundShares shares) {
        var table = new StringBuilder();
        figures()
                .forEach(figure -> table.append("%s %s: %s, bulletin %s%n"
                        .formatted(
                                figure.insured(),
                                figure.levels(),
                                shares.percent(figure).orElseThrow(),
                                figure.percent())));
        return table.toString();
    }
}
