package org.medfund.claims.national.catalogue;

import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** 3301: an institution matches its own codes to the catalogue, all rows or none; a code matched before is matched anew. */
@Component
class UploadMatches implements Transaction {

    private final Matches matches;
    private final CatalogueItems items;

    UploadMatches(Matches matches, CatalogueItems items) {
        this.matches = matches;
        this.items = items;
    }

    @Override
    public Set<String> codes() {
        return Set.of("3301");
    }

    @Override
    public Output answer(NationalCall call) {
        matches.lock(call.institution().code());
        call.input().list("catalogcompin").forEach(row -> matches.add(call, match(call, row), false));
        return Output.none();
    }

    private Match match(NationalCall call, NodeValues row) {
        var national = row.text("med_list_codg");
        if (!items.keeps(call, national)) {
            throw refused(ClaimsError.UNKNOWN_CODE, "med_list_codg", "本统筹区目录内的医疗目录编码");
        }
        var from = row.date("begndate");
        var last = row.findDate("enddate").orElse(null);
        if (last != null && last.isBefore(from)) {
            throw refused(ClaimsError.PERIOD_WRONG, "enddate", "不早于begndate");
        }
        return new Match(
                row.text("fixmedins_hilist_id"),
                row.text("fixmedins_hilist_name"),
                row.text("list_type"),
                national,
                from,
                last == null ? null : last.plusDays(1));
    }

    private static Refused refused(ClaimsError error, String field, String expected) {
        return new Refused(error, new Violation("/input/catalogcompin/" + field, expected, "其他"));
    }
}
