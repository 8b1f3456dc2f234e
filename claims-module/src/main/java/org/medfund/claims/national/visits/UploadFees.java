package org.medfund.claims.national.visits;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.visit.FeeWriter;
import org.medfund.claims.visit.Invoice;
import org.medfund.claims.visit.VisitFee;
import org.medfund.claims.visit.VisitKind;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/**
 * 2204 uploads fee lines of an outpatient visit, 2301 of a stay; all of one call or none. The answer prices each by the
 * catalogue of the day; a settlement prices it again by that of its own.
 */
@Component
class UploadFees implements Transaction {

    private static final String STAY = "2301";
    private static final String NO_BATCH = "";

    private final FeeWriter writer;
    private final FeePrices prices;

    UploadFees(FeeWriter writer, FeePrices prices) {
        this.writer = writer;
        this.prices = prices;
    }

    @Override
    public Set<String> codes() {
        return Set.of("2204", STAY);
    }

    @Override
    public Output answer(NationalCall call) {
        var rows = call.input().list("feedetail");
        var kind = call.header().infno().equals(STAY) ? VisitKind.STAY : VisitKind.OUTPATIENT;
        var key = Wire.key(call, ofOneVisit(rows));
        var fees = rows.stream().map(UploadFees::fee).toList();
        writer.add(key, kind, fees, WindowCall.actor(call));
        var priced = prices.on(prices.today(), call.institution());
        return Output.none()
                .list(
                        "result",
                        fees.stream()
                                .map(fee -> FeePrices.row(fee, priced.apply(fee)))
                                .toList());
    }

    private static NodeValues ofOneVisit(List<NodeValues> rows) {
        if (rows.stream().map(row -> row.text("mdtrt_id")).distinct().count() > 1
                || rows.stream().map(row -> row.text("psn_no")).distinct().count() > 1) {
            throw new Refused(
                    ClaimsError.WRONG_FIELDS, new Violation("/feedetail/mdtrt_id", "同一次就诊的明细", "several visits"));
        }
        return rows.getFirst();
    }

    /** Of what was bought elsewhere during the stay. @throws Refused if only its number or only its issuer is sent */
    private static @Nullable Invoice invoice(NodeValues row) {
        var number = row.findText("invono");
        var issuer = row.findText("invo_medins_code");
        if (number.isPresent() != issuer.isPresent() || (number.isPresent() && !Wire.isSet(row, "rx_circ_flag"))) {
            throw new Refused(
                    ClaimsError.WRONG_FIELDS, new Violation("/feedetail/invono", "外购明细的发票号码与开票机构编号", "incomplete"));
        }
        return number.map(text -> new Invoice(issuer.orElseThrow(), text)).orElse(null);
    }

    private static VisitFee fee(NodeValues row) {
        return new VisitFee(
                row.text("feedetl_sn"),
                row.findText("chrg_bchno").orElse(NO_BATCH),
                row.text("med_list_codg"),
                row.findText("medins_list_codg").orElse(null),
                row.money("det_item_fee_sumamt"),
                row.quantity("cnt"),
                row.price("pric"),
                row.time("fee_ocur_time"),
                row.findText("hosp_appr_flag").filter(Wire.NOT_APPROVED::equals).isPresent(),
                Wire.isSet(row, "rx_circ_flag"),
                row.text("bilg_dr_codg"),
                row.findText("init_feedetl_sn").orElse(null),
                invoice(row),
                row.findText("orders_dr_code").orElse(null),
                null);
    }
}
