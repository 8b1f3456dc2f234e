package org.medfund.claims.national.filing;

import java.util.List;
import java.util.function.Predicate;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.person.filing.Filing;
import org.medfund.claims.person.filing.Filings;
import org.medfund.kernel.Ids;
import org.springframework.stereotype.Component;

/** Reads a person's filings, whoever made them and by whatever channel (S1-1.4); what was filed by mistake is none. */
@Component
class FilingQuery {

    private final WindowCall window;
    private final Filings filings;

    FilingQuery(WindowCall window, Filings filings) {
        this.window = window;
        this.filings = filings;
    }

    List<Filing> find(NodeValues data, Predicate<Filing> wanted) {
        var person = window.person(data).person().id();
        return filings.find(List.of(person)).getOrDefault(person, List.of()).stream()
                .filter(filing -> !filing.from().equals(filing.until()))
                .filter(wanted)
                .toList();
    }

    /** What every row says. */
    static Row row(NodeValues data, Filing filing) {
        return Period.write(
                new Row()
                        .with("trt_dcla_detl_sn", Ids.text(filing.id()))
                        .with("psn_no", data.text("psn_no"))
                        .with("insu_admdvs", filing.region().value()),
                filing);
    }
}
