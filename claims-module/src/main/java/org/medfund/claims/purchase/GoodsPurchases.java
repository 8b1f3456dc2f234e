package org.medfund.claims.purchase;

import java.util.List;
import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.trace.TraceDuty;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** 3503 tells what an institution bought (S2-7a), 3504 what it gave back to the supplier. */
@Component
class GoodsPurchases implements Transaction {

    private static final String RETURN = "3504";

    private final PurchaseRows rows;
    private final PolicyBooks books;

    GoodsPurchases(PurchaseRows rows, PolicyBooks books) {
        this.rows = rows;
        this.books = books;
    }

    @Override
    public Set<String> codes() {
        return Set.of("3503", RETURN);
    }

    /** @throws Refused if codes are missing, the batch was bought before, or more is given back than was bought of it */
    @Override
    public Output answer(NationalCall call) {
        var isReturn = call.header().infno().equals(RETURN);
        var kind = isReturn ? PurchaseReport.Kind.RETURN : PurchaseReport.Kind.PURCHASE;
        var report = read(call.input().node("purcinfo"), kind);
        var institution = call.institution();
        if (isReturn) {
            rows.giveBack(institution, report, call.caller().actor());
        } else {
            refuseWithoutCodes(institution.region(), report);
            rows.buy(institution, report, call.caller().actor());
        }
        return Output.none();
    }

    /** 无码不采: from the region's start on, what has codes is not bought without them, by whomever (S2-7c, S2-7d). */
    private void refuseWithoutCodes(RegionCode region, PurchaseReport report) {
        var date = Shanghai.dateOf(report.at());
        if (report.codes().isEmpty() && TraceDuty.isDue(report.item(), date, books.asOf(region, date))) {
            throw new Refused(ClaimsError.NO_CODE_NO_PURCHASE, new Violation("/drugtracinfo", "药品追溯码（无码库药品除外）", "无"));
        }
    }

    private static PurchaseReport read(NodeValues row, PurchaseReport.Kind kind) {
        return new PurchaseReport(
                kind,
                row.text("med_list_codg"),
                row.text("fixmedins_hilist_id"),
                row.text("fixmedins_bchno"),
                row.has("dynt_no") ? row.findText("dynt_no").orElse(null) : null,
                row.text("spler_name"),
                row.text("manu_lotnum"),
                row.findText("purc_invo_codg").orElse(null),
                row.findText("purc_invo_no").orElse(null),
                row.findPrice("finl_trns_pric").orElse(null),
                row.quantity("purc_retn_cnt"),
                row.time("purc_retn_stoin_time"),
                codes(row.list("drugtracinfo")));
    }

    private static List<String> codes(List<NodeValues> packs) {
        return packs.stream().map(pack -> pack.text("drug_trac_codg")).toList();
    }
}
