package org.medfund.claims.national.catalogue;

import java.math.BigDecimal;
import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.PolicyFigure;
import org.medfund.kernel.UnitPrice;
import org.springframework.stereotype.Component;

/** 1318: the price limits of items by class of institution. */
@Component
class PriceLimits implements Transaction {

    private final CatalogueItems items;

    PriceLimits(CatalogueItems items) {
        this.items = items;
    }

    @Override
    public Set<String> codes() {
        return Set.of("1318");
    }

    @Override
    public Output answer(NationalCall call) {
        var wanted = call.input().node("data").findText("hilist_code");
        return items.page(
                call,
                BenefitTopics.ITEM_LIMIT,
                entry -> wanted.isEmpty() || entry.key().startsWith(wanted.get() + "/"),
                PriceLimits::row);
    }

    private static Row row(PolicyEntry entry) {
        var slash = entry.key().lastIndexOf('/');
        var price = new BigDecimal(PolicyFigure.of(entry.value()).text());
        return new Row()
                .with("hilist_code", entry.key().substring(0, slash))
                .with("hilist_lmtpric_type", entry.key().substring(slash + 1))
                .with("hilist_pric_uplmt_amt", UnitPrice.of(price))
                .with("begndate", entry.validFrom());
    }
}
