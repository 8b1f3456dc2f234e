package org.medfund.demo.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medfund.claims.benefit.AssumedFigures;
import org.medfund.claims.benefit.Benefit;
import org.medfund.demo.region.DemoRegion;
import org.medfund.institutions.PolicyInForce;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Money;

/** The visits of a demo day, calculated from their fee lines by the region's own policy. */
class VisitsAtTheWindowTests {

    private static final LocalDate DATE = LocalDate.of(2026, 2, 13);
    private static final DemoRegion REGION = DemoRegion.load();
    private static final Book BOOK = new Book(REGION);
    private static final DemoDay DAY = new DemoDay(REGION, DATE);
    private static final Window WINDOW = new Window(BOOK.rules(DATE), Earlier::of);
    private static final List<DemoSettlement> SETTLEMENTS =
            IntStream.range(0, 20_000).mapToObj(DAY::settlement).toList();

    @Test
    void theCatalogueTakesEveryLineApartAsTheDemoDoes() {
        assertThat(SETTLEMENTS).allSatisfy(settlement -> {
            var benefit = WINDOW.benefit(settlement);
            var fees = settlement.fees();
            assertThat(benefit.total()).isEqualTo(fees.total());
            assertThat(benefit.fullSelf()).isEqualTo(fees.fullSelf());
            assertThat(benefit.overLimit()).isEqualTo(fees.overLimit());
            assertThat(benefit.firstSelf()).isEqualTo(fees.firstSelf());
            assertThat(benefit.inPolicy()).isEqualTo(fees.inScope());
        });
    }

    @Test
    void everyPartOfAFeeAndEveryFundIsThere() {
        var benefits = SETTLEMENTS.stream().map(WINDOW::benefit).toList();
        Stream.<Function<Benefit, Money>>of(
                        Benefit::fullSelf,
                        Benefit::overLimit,
                        Benefit::firstSelf,
                        Benefit::deductible,
                        Benefit::pooled,
                        Benefit::largeSum,
                        Benefit::seriousIllness,
                        Benefit::civilServant,
                        Benefit::enterprise,
                        Benefit::assistance,
                        Benefit::account,
                        Benefit::cash)
                .forEach(part ->
                        assertThat(Money.sum(benefits.stream().map(part))).matches(Money::isPositive));
    }

    @Test
    void anOutpatientHasFiveLinesAsARule() {
        var lines = SETTLEMENTS.stream()
                .filter(settlement -> settlement.care() == CareCategory.OUTPATIENT)
                .mapToInt(settlement -> settlement.fees().lines().size())
                .average();
        assertThat(lines.orElseThrow()).isBetween(4.8, 5.2);
    }

    @Test
    void everyFigureOfBenefitsAndCatalogueIsMarkedAsAssumed() {
        var figures = BOOK.on(DATE)
                .inForce()
                .map(PolicyInForce::entry)
                .filter(entry -> entry.topic().matches("(benefit|catalogue)/.*"))
                .toList();
        assertThat(figures).hasSizeGreaterThan(300);
        assertThat(AssumedFigures.of(BOOK.on(DATE))).containsExactlyElementsOf(figures);
    }
}
