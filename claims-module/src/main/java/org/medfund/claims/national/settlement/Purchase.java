package org.medfund.claims.national.settlement;

import java.util.List;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.visit.FeeRules;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.claims.visit.VisitFee;
import org.medfund.claims.visit.VisitKey;
import org.medfund.kernel.Ids;

/** A purchase at a pharmacy: a visit that is settled without being registered before (2101, 2102). */
final class Purchase {

    private static final String WHOLE = "";

    private Purchase() {}

    static OpenVisit of(NationalCall call) {
        var info = call.input().node("druginfo");
        var fees = call.input().list("drugdetail").stream().map(Purchase::fee).toList();
        FeeRules.added(List.of(), fees);
        return new OpenVisit(
                Ids.next(),
                call.institution().region(),
                call.institution().code(),
                VisitKey.personOf(info.text("psn_no")),
                WindowCall.insurance(info),
                call.header().insuredRegion(),
                info.text("med_type"),
                false,
                info.time("begntime"),
                null,
                info.findText("dise_codg").orElse(null),
                null,
                false,
                false,
                fees);
    }

    private static VisitFee fee(NodeValues row) {
        return new VisitFee(
                row.text("feedetl_sn"),
                WHOLE,
                row.text("med_list_codg"),
                row.findText("medins_list_codg").orElse(null),
                row.money("det_item_fee_sumamt"),
                row.quantity("cnt"),
                row.price("pric"),
                row.time("fee_ocur_time"),
                false,
                row.findText("rx_circ_flag").filter("1"::equals).isPresent(),
                row.findText("bilg_dr_codg").orElse(null),
                null,
                null);
    }
}
