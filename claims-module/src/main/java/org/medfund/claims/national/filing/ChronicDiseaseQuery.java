package org.medfund.claims.national.filing;

import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.person.filing.FilingKind;
import org.springframework.stereotype.Component;

/** 5301: the chronic and special diseases that are filed for a person. */
@Component
class ChronicDiseaseQuery implements Transaction {

    private final FilingQuery query;

    ChronicDiseaseQuery(FilingQuery query) {
        this.query = query;
    }

    @Override
    public Set<String> codes() {
        return Set.of("5301");
    }

    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node("data");
        var rows = query.find(data, filing -> filing.kind() == FilingKind.CHRONIC).stream()
                .map(filing -> FilingQuery.row(data, filing).with("opsp_dise_code", filing.subject()))
                .toList();
        return Output.none().list("feedetail", rows);
    }
}
