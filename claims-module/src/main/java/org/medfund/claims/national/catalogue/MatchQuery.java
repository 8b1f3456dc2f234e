package org.medfund.claims.national.catalogue;

import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.springframework.stereotype.Component;

/** 1316 and 1317: the matches of the institution that asks; of the catalogue itself there is nothing to match. */
@Component
class MatchQuery implements Transaction {

    private final Matches matches;
    private final CatalogueItems items;

    MatchQuery(Matches matches, CatalogueItems items) {
        this.matches = matches;
        this.items = items;
    }

    @Override
    public Set<String> codes() {
        return Set.of("1316", "1317");
    }

    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node("data");
        var own = data.findText("fixmedins_hilist_id");
        var found = matches.of(call.institution().code()).stream()
                .filter(match -> own.isEmpty() || own.get().equals(match.own()))
                .toList();
        return Page.of(data).of(found, items.book(call, data).version(), match -> row(call, match));
    }

    private static Row row(NationalCall call, Match match) {
        var until = match.until();
        return new Row()
                .with("fixmedins_code", call.institution().code().value())
                .with("fixmedins_hilist_id", match.own())
                .with("fixmedins_hilist_name", match.ownName())
                .with("list_type", match.listType())
                .with("med_list_codg", match.national())
                .with("begndate", match.from())
                .with("enddate", until == null ? null : until.minusDays(1));
    }
}
