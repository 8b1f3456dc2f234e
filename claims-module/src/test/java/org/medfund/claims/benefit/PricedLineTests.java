package org.medfund.claims.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.Ratio;
import org.medfund.kernel.Refused;
import org.medfund.kernel.UnitPrice;

/** What a catalogue answers to the upload of a line. */
class PricedLineTests {

    private static final Region REGION = Region.ankang();

    @Test
    void anItemWithoutAClassIsRefusedAndNotGuessed() {
        var unclear = Region.ankang().but(PolicyTopics.CATALOGUE_ITEMS, "X", "{\"name\":\"未定\"}");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Catalogue.of(unclear.book(Region.DAY), Region.DAY)
                        .price(line("X", false), InstitutionClass.LEVEL_3));
    }

    @Test
    void thePartsOfALineAndWhatTheyComeFromAreAnswered() {
        var priced = price(line("LIMITED", false), InstitutionClass.LEVEL_3);
        assertThat(priced.split())
                .isEqualTo(new LineSplit(yuan("0"), yuan("2.50"), yuan("2.50"), yuan("10.00"), Money.ZERO));
        assertThat(priced.limit()).isEqualTo(UnitPrice.of(new BigDecimal("12.5")));
        assertThat(priced.firstSelf()).isEqualTo(Ratio.ofPercent("20"));
        assertThat(priced.feeClass()).isEqualTo("B");
    }

    @Test
    void whatNoFundPaysIsFullySelfPaidWithoutALimit() {
        for (var priced : new PricedLine[] {
            price(line("UNKNOWN", false), InstitutionClass.LEVEL_3),
            price(line("C", false), InstitutionClass.LEVEL_3),
            price(line("HIGH", false), InstitutionClass.LEVEL_1),
            price(line("LIMITED", true), InstitutionClass.LEVEL_3)
        }) {
            assertThat(priced.split())
                    .isEqualTo(new LineSplit(yuan("15.00"), Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO));
            assertThat(priced.firstSelf()).isEqualTo(Ratio.ofPercent("100"));
            assertThat(priced.limit()).isNull();
        }
    }

    private static PricedLine price(VisitLine line, InstitutionClass institution) {
        return Catalogue.of(REGION.book(Region.DAY), Region.DAY).price(line, institution);
    }

    /** One unit for 15 yuan. */
    private static VisitLine line(String item, boolean selfPaid) {
        return new VisitLine(
                item,
                yuan("15.00"),
                Quantity.of(BigDecimal.ONE),
                UnitPrice.of(new BigDecimal("15")),
                selfPaid,
                Money.ZERO,
                null);
    }

    private static Money yuan(String yuan) {
        return Money.ofYuan(yuan);
    }
}
