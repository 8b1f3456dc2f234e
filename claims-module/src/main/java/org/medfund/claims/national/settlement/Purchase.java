package org.medfund.claims.national.settlement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.visit.FeeRules;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.claims.visit.VisitFee;
import org.medfund.claims.visit.VisitKey;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

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

    /** A prescription that circulates names itself (S2-8b). */
    private static @Nullable String rxno(NodeValues row, boolean circulates) {
        var rxno = row.findText("rxno");
        if (circulates && rxno.isEmpty()) {
            throw new Refused(ClaimsError.WRONG_FIELDS, new Violation("/drugdetail/rxno", "外配处方的处方号", "无"));
        }
        return rxno.orElse(null);
    }

    private static VisitFee fee(NodeValues row) {
        var circulates = row.findText("rx_circ_flag").filter("1"::equals).isPresent();
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
                circulates,
                row.findText("bilg_dr_codg").orElse(null),
                null,
                null,
                null,
                rxno(row, circulates));
    }
}
