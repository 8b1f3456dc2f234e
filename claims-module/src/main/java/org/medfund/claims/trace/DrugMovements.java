package org.medfund.claims.trace;

import java.util.List;
import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.springframework.stereotype.Component;

/**
 * 3505 and 3505A tell which packs were sold, 3506 and 3506A which came back; those with A many at once, all or none. Success
 * has two levels, infcode 0 and retRslt 1: here nothing is ever kept without both, what is wrong is refused by infcode -1.
 */
@Component
class DrugMovements implements Transaction {

    private final SaleReports reports;
    private final TraceKeeping keeping;

    DrugMovements(SaleReports reports, TraceKeeping keeping) {
        this.reports = reports;
        this.keeping = keeping;
    }

    @Override
    public Set<String> codes() {
        return Set.of("3505", "3505A", "3506", "3506A");
    }

    @Override
    public Output answer(NationalCall call) {
        var kind = call.header().infno().startsWith("3505") ? TraceRows.Kind.SALE : TraceRows.Kind.RETURN;
        var read = rows(call).stream()
                .map(row -> reports.read(row, kind, call.institution()))
                .toList();
        keeping.record(kind, call.institution(), read, call.caller().actor());
        return Output.none().node("result", new Row().with("retRslt", "1").with("msgRslt", "成功"));
    }

    private static List<NodeValues> rows(NationalCall call) {
        return call.header().infno().endsWith("A")
                ? call.input().list("selinfoDetail")
                : List.of(call.input().node("selinfo"));
    }
}
