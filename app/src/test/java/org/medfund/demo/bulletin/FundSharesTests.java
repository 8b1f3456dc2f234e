package org.medfund.demo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.demo.bulletin.BulletinFigure.EMPLOYEES;
import static org.medfund.demo.bulletin.BulletinFigure.EMPLOYEES_LEVEL_1;
import static org.medfund.demo.bulletin.BulletinFigure.EMPLOYEES_LEVEL_3;
import static org.medfund.demo.bulletin.BulletinFigure.RESIDENTS;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.medfund.kernel.Money;

class FundSharesTests {

    private final FundShares shares = new FundShares();

    @Test
    void withoutAnyCostInTheCatalogueThereIsNoShare() {
        stay("310", 3, "100", "100", "0");
        assertThat(shares.percent(EMPLOYEES)).isEmpty();
        assertThat(shares.difference(RESIDENTS)).isEmpty();
    }

    @Test
    void anInsuranceThatTheBulletinDoesNotShowCountsNowhere() {
        stay("510", 3, "100", "0", "100");
        assertThat(BulletinFigure.values())
                .allSatisfy(figure -> assertThat(shares.percent(figure)).isEmpty());
    }

    @Test
    void whatIsOutsideTheCatalogueDoesNotCountAndWhatAStayAddsIsInItsLevelAndInAll() {
        stay("310", 3, "1100", "100", "830");
        stay("310", 1, "500", "0", "445");
        stay("310", 0, "500", "0", "455");
        assertThat(shares.percent(EMPLOYEES_LEVEL_3)).contains(new BigDecimal("83.00"));
        assertThat(shares.percent(EMPLOYEES_LEVEL_1)).contains(new BigDecimal("90.00"));
        assertThat(shares.percent(EMPLOYEES)).contains(new BigDecimal("86.50"));
        assertThat(shares.difference(EMPLOYEES)).contains(new BigDecimal("1.90"));
    }

    @Test
    void aReversalTakesItsStayOff() {
        stay("310", 3, "1100", "100", "830");
        stay("310", 3, "900", "100", "400");
        stay("310", 3, "-900", "-100", "-400");
        assertThat(shares.percent(EMPLOYEES_LEVEL_3)).contains(new BigDecimal("83.00"));
    }

    private void stay(String insutype, int level, String total, String fullSelf, String funds) {
        shares.add(insutype, level, Money.ofYuan(total), Money.ofYuan(fullSelf), Money.ofYuan(funds));
    }
}
