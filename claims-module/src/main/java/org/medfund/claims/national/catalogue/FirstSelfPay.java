package org.medfund.claims.national.catalogue;

import java.util.Objects;
import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Ratio;
import org.springframework.stereotype.Component;

/** 1319: what a patient first pays of items of class B (先自付比例). */
@Component
class FirstSelfPay implements Transaction {

    private final CatalogueItems items;

    FirstSelfPay(CatalogueItems items) {
        this.items = items;
    }

    @Override
    public Set<String> codes() {
        return Set.of("1319");
    }

    @Override
    public Output answer(NationalCall call) {
        var wanted = call.input().node("data").findText("hilist_code");
        return items.page(
                call,
                PolicyTopics.CATALOGUE_ITEMS,
                entry -> (wanted.isEmpty() || wanted.get().equals(entry.key()))
                        && CatalogueItems.item(entry).firstPercent() != null,
                FirstSelfPay::row);
    }

    private static Row row(PolicyEntry entry) {
        var percent = Objects.requireNonNull(CatalogueItems.item(entry).firstPercent());
        return new Row()
                .with("hilist_code", entry.key())
                .with("selfpay_prop", Ratio.ofPercent(percent))
                .with("begndate", entry.validFrom());
    }
}
