package org.medfund.claims.national.filing;

import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.person.filing.Filing;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** 5304: the filings for care elsewhere of a person that hold on a day between two, whichever type they are of. */
@Component
class ReferralQuery implements Transaction {

    private final FilingQuery query;

    ReferralQuery(FilingQuery query) {
        this.query = query;
    }

    @Override
    public Set<String> codes() {
        return Set.of("5304");
    }

    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node("data");
        var first = Shanghai.dateOf(data.time("begntime"));
        var last = data.findTime("endtime").map(Shanghai::dateOf);
        if (last.filter(day -> day.isBefore(first)).isPresent()) {
            throw new Refused(ClaimsError.PERIOD_WRONG, new Violation("/input/data/endtime", "不早于begntime", "其他"));
        }
        var rows = query
                .find(
                        data,
                        filing -> filing.kind().elsewhere().isPresent()
                                && (filing.until() == null || filing.until().isAfter(first))
                                && last.filter(filing.from()::isAfter).isEmpty())
                .stream()
                .map(filing -> row(data, filing))
                .toList();
        return Output.none().list("refmedin", rows);
    }

    private static Row row(NodeValues data, Filing filing) {
        return FilingQuery.row(data, filing)
                .with(
                        "biz_appy_type",
                        BusinessType.of(filing.kind()).orElseThrow().code())
                .with("mdtrtarea_admdvs", filing.subject())
                .with("refl_date", Shanghai.dateOf(filing.filedAt()));
    }
}
