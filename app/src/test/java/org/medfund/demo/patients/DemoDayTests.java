package org.medfund.demo.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medfund.demo.region.DemoRegion;
import org.medfund.kernel.Money;

class DemoDayTests {

    private static final LocalDate DATE = LocalDate.of(2026, 2, 13);
    private static final DemoDay DAY = new DemoDay(DemoRegion.load(), DATE);
    private static final List<DemoSettlement> SETTLEMENTS =
            IntStream.range(0, 20_000).mapToObj(DAY::settlement).toList();

    @Test
    void theNationalIdentitiesHoldForEverySettlement() {
        assertThat(SETTLEMENTS).allSatisfy(settlement -> {
            var fees = settlement.fees();
            var shares = settlement.shares();
            assertThat(fees.total())
                    .isEqualTo(shares.funds().plus(shares.personal()).plus(shares.hospital()));
            assertThat(fees.total())
                    .isEqualTo(fees.fullSelf()
                            .plus(fees.overLimit())
                            .plus(fees.firstSelf())
                            .plus(fees.inScope()));
            assertThat(shares.mutualAid()).isLessThanOrEqualTo(shares.account());
        });
    }

    @Test
    void noAmountIsNegative() {
        assertThat(SETTLEMENTS)
                .allSatisfy(settlement ->
                        assertThat(everyShare(settlement.shares())).noneMatch(Money::isNegative));
    }

    @Test
    void everyFundBearsSomething() {
        Stream.<Function<Shares, Money>>of(
                        Shares::pooled,
                        Shares::largeSum,
                        Shares::seriousIllness,
                        Shares::civilServant,
                        Shares::enterprise,
                        Shares::assistance,
                        Shares::other,
                        Shares::hospital,
                        Shares::account,
                        Shares::mutualAid,
                        Shares::cash)
                .forEach(share -> assertThat(Money.sum(
                                SETTLEMENTS.stream().map(DemoSettlement::shares).map(share)))
                        .matches(Money::isPositive));
    }

    @Test
    void everyInsuranceAndCareCategoryIsThereFromTheFirstHundredOn() {
        var cells = SETTLEMENTS.stream()
                .limit(100)
                .map(settlement -> settlement.insutype() + settlement.care())
                .collect(Collectors.toSet());
        assertThat(cells).hasSize(11);
    }

    @Test
    void allSixtyInstitutionsSettleAndTheSuspendedOneDoesNot() {
        var institutions = SETTLEMENTS.stream().map(DemoSettlement::institution).collect(Collectors.toSet());
        assertThat(institutions).hasSize(60).noneMatch(place -> place.isSuspended());
    }

    @Test
    void threeInAHundredAreInsuredElsewhereAndOneIsTakenBack() {
        assertThat(SETTLEMENTS.stream().filter(s -> !s.person().insuredRegion().equals(DemoRegion.CODE)))
                .hasSizeBetween(590, 620);
        assertThat(SETTLEMENTS.stream().filter(DemoSettlement::isReversed)).hasSize(200);
    }

    @Test
    void someEmployeesPayAtThePharmacyFromTheirAccountAlone() {
        assertThat(SETTLEMENTS)
                .anyMatch(s -> s.care().name().equals("PHARMACY")
                        && s.shares().account().equals(s.fees().total()));
    }

    @Test
    void everySettlementHasItsOwnNumberOfThirtyCharacters() {
        var numbers = SETTLEMENTS.stream().map(DemoSettlement::medinsSetlId).collect(Collectors.toSet());
        assertThat(numbers).hasSize(SETTLEMENTS.size()).allMatch(number -> number.length() == 30);
    }

    @Test
    void theSameDayIsPlayedTheSameAgain() {
        var again = new DemoDay(DemoRegion.load(), DATE);
        assertThat(NationalRecord.of(again.settlement(4711))).isEqualTo(NationalRecord.of(DAY.settlement(4711)));
    }

    @Test
    void aStayOverlapsWithAnotherInstitutionsAndAVisitIsBilledTwice() {
        var stay = DAY.settlement(DemoDay.FIRST_STAY);
        var other = DAY.settlement(DemoDay.SAME_TIME_STAY);
        assertThat(other.person()).isEqualTo(stay.person());
        assertThat(other.institution()).isNotEqualTo(stay.institution());
        assertThat(other.beginAt()).isBefore(stay.settledAt());
        assertThat(DAY.settlement(DemoDay.BILLED_AGAIN).fees())
                .isEqualTo(DAY.settlement(DemoDay.BILLED_ONCE).fees());
    }

    private static List<Money> everyShare(Shares s) {
        return List.of(
                s.pooled(),
                s.largeSum(),
                s.seriousIllness(),
                s.civilServant(),
                s.enterprise(),
                s.assistance(),
                s.other(),
                s.hospital(),
                s.account(),
                s.mutualAid(),
                s.cash());
    }
}
