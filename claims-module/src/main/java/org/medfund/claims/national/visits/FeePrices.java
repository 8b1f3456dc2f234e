package org.medfund.claims.national.visits;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.medfund.claims.benefit.CompiledPolicies;
import org.medfund.claims.benefit.PricedLine;
import org.medfund.claims.benefit.VisitLine;
import org.medfund.claims.national.Row;
import org.medfund.claims.visit.VisitFee;
import org.medfund.institutions.Institution;
import org.medfund.kernel.Money;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.UnitPrice;
import org.springframework.stereotype.Component;

/** Prices fee lines by the catalogue of the place of care (S1-2.1), and writes them as the national interface answers them. */
@Component
class FeePrices {

    /** As the platforms write that there is none. */
    private static final UnitPrice NO_LIMIT = UnitPrice.of(BigDecimal.valueOf(999_999));

    private final CompiledPolicies policies;
    private final Clock clock;

    FeePrices(CompiledPolicies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    LocalDate today() {
        return Shanghai.dateOf(clock.instant());
    }

    /** By the catalogue of a day. */
    Function<VisitFee, PricedLine> on(LocalDate day, Institution institution) {
        var catalogue = policies.catalogue(institution.region(), day);
        return fee -> catalogue.price(
                new VisitLine(
                        fee.itemCode(), fee.amount(), fee.quantity(), fee.price(), fee.selfPaid(), Money.ZERO, null),
                institution.institutionClass());
    }

    static Row row(VisitFee fee, PricedLine priced) {
        var limit = priced.limit();
        var split = priced.split();
        return new Row()
                .with("feedetl_sn", fee.serial())
                .with("det_item_fee_sumamt", fee.amount())
                .with("cnt", fee.quantity())
                .with("pric", fee.price())
                .with("pric_uplmt_amt", limit == null ? NO_LIMIT : limit)
                .with("selfpay_prop", priced.firstSelf())
                .with("fulamt_ownpay_amt", split.fullSelf())
                .with("overlmt_amt", split.overLimit())
                .with("preselfpay_amt", split.firstSelf())
                .with("inscp_scp_amt", split.inPolicy())
                .with("chrgitm_lv", level(priced));
    }

    /** 收费项目等级: 01 A, 02 B, 03 self-paid. */
    private static String level(PricedLine priced) {
        var feeClass = priced.feeClass();
        return "A".equals(feeClass) ? "01" : "B".equals(feeClass) ? "02" : "03";
    }
}
