package org.medfund.claims.national.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.PolicyTopics;
import org.springframework.stereotype.Component;

/** 1312: the catalogue by which the place of care judges what is in policy (医保目录, S1-2.1), with the days on which items end (S4-C5a). */
@Component
class InsuranceCatalogue implements Transaction {

    private final CatalogueItems items;

    InsuranceCatalogue(CatalogueItems items) {
        this.items = items;
    }

    @Override
    public Set<String> codes() {
        return Set.of("1312");
    }

    @Override
    public Output answer(NationalCall call) {
        var wanted = call.input().node("data").findText("hilist_code");
        return items.page(
                call,
                PolicyTopics.CATALOGUE_ITEMS,
                entry -> wanted.isEmpty() || wanted.get().equals(entry.key()),
                entry -> row(call, entry));
    }

    private static Row row(NationalCall call, PolicyEntry entry) {
        var item = CatalogueItems.item(entry);
        return new Row()
                .with("hilist_code", entry.key())
                .with("hilist_name", item.name())
                .with("insu_admdvs", call.institution().region().value())
                .with("chrgitm_lv", level(item.level()))
                .with("begndate", entry.validFrom())
                .with("enddate", item.until())
                .with("vali_flag", true);
    }

    /** chrgitm_lv: 01 class A, 02 class B, 03 self-paid; empty where the catalogue does not say. */
    private static @Nullable String level(@Nullable String level) {
        return switch (level) {
            case "A" -> "01";
            case "B" -> "02";
            case "C" -> "03";
            case null, default -> null;
        };
    }
}
