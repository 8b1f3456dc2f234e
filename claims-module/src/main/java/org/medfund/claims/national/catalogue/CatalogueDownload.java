package org.medfund.claims.national.catalogue;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.PolicyTopics;
import org.springframework.stereotype.Component;

/**
 * 1301 to 1311 and 1313 to 1315: the national catalogues. The policy book keeps items alone and no diseases, operations or
 * syndromes, so their lists are empty. What kind an item is, its code's first character says; that is assumed.
 */
@Component
class CatalogueDownload implements Transaction {

    private static final Pattern NONE = Pattern.compile("(?!)");
    private static final Map<String, Pattern> KINDS = Map.ofEntries(
            Map.entry("1301", Pattern.compile("[XZ].*")),
            Map.entry("1302", Pattern.compile("T.*")),
            Map.entry("1303", NONE),
            Map.entry("1304", NONE),
            Map.entry("1305", Pattern.compile("\\d.*")),
            Map.entry("1306", Pattern.compile("C.*")),
            Map.entry("1307", NONE),
            Map.entry("1308", NONE),
            Map.entry("1309", NONE),
            Map.entry("1310", NONE),
            Map.entry("1311", NONE),
            Map.entry("1313", NONE),
            Map.entry("1314", NONE),
            Map.entry("1315", NONE));

    private final CatalogueItems items;

    CatalogueDownload(CatalogueItems items) {
        this.items = items;
    }

    @Override
    public Set<String> codes() {
        return KINDS.keySet();
    }

    @Override
    public Output answer(NationalCall call) {
        var kind = KINDS.getOrDefault(call.header().infno(), NONE);
        return items.page(
                call,
                PolicyTopics.CATALOGUE_ITEMS,
                entry -> kind.matcher(entry.key()).matches(),
                CatalogueDownload::row);
    }

    private static Row row(PolicyEntry entry) {
        return new Row()
                .with("med_list_codg", entry.key())
                .with("med_list_name", CatalogueItems.item(entry).name())
                .with("begndate", entry.validFrom())
                .with("vali_flag", true);
    }
}
