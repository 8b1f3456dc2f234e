package org.medfund.claims.trace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NodeValues;
import org.medfund.institutions.Institution;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/**
 * Reads reports in both forms, the old one with a single code and the newer one with a row of drugtracinfo for each pack
 * (3.13 of the national interface). Who does not say whether a sale is insured says it by naming a settlement.
 */
@Component
class SaleReports {

    private static final String INSURED = "1";
    private static final String SELF_PAID = "2";

    private final TraceRows rows;
    private final PolicyBooks books;
    private final Clock clock;

    SaleReports(TraceRows rows, PolicyBooks books, Clock clock) {
        this.rows = rows;
        this.books = books;
        this.clock = clock;
    }

    /** @throws Refused if the settlement is not there, or the drug not in it, or the form is incomplete */
    SaleReport read(NodeValues row, TraceRows.Kind kind, Institution institution) {
        var settlement = isInsured(row) ? settlement(row, kind, institution) : null;
        return new SaleReport(
                settlement,
                sale(row, settlement, institution),
                row.text("fixmedins_hilist_id"),
                row.findText("fixmedins_bchno").orElse(null),
                row.findText("manu_lotnum").orElse(null),
                row.findText("rtal_docno").orElse(null),
                row.time("sel_retn_time"));
    }

    private static boolean isInsured(NodeValues row) {
        var said = row.findText("mdtrt_setl_type");
        if (said.isEmpty()) {
            return row.findText("setl_id").isPresent();
        }
        oneOf(row, "mdtrt_setl_type", INSURED, SELF_PAID);
        Stream.of("psn_cert_type", "hi_feesetl_type")
                .filter(field -> row.findText(field).isEmpty())
                .forEach(field -> wrong(field, "就诊结算类型填写时必填"));
        return said.get().equals(INSURED);
    }

    private TracedSettlement settlement(NodeValues row, TraceRows.Kind kind, Institution institution) {
        return row.findText("setl_id")
                .map(SaleReports::id)
                .flatMap(rows::settlement)
                .filter(found -> found.institution().equals(institution.code()))
                .filter(found -> found.stands()
                        == (kind == TraceRows.Kind.SALE)) // what is settled cannot be taken back beside it
                .orElseThrow(() ->
                        new Refused(ClaimsError.NO_SUCH_SETTLEMENT, new Violation("/setl_id", "本机构未撤销的医保结算编号", "其他")));
    }

    private Sale sale(NodeValues row, @Nullable TracedSettlement settlement, Institution institution) {
        var item = row.findText("med_list_codg").orElseGet(() -> row.text("fixmedins_hilist_id"));
        if (settlement != null
                && settlement.lines().stream().noneMatch(line -> line.itemCode().equals(item))) {
            throw new Refused(ClaimsError.DRUG_NOT_SETTLED, new Violation("/med_list_codg", "该结算费用明细中的药品编码", "其他"));
        }
        var book = books.asOf(institution.region(), settlement == null ? today() : settlement.businessDate());
        var pack = CatalogueDrug.find(item, book).map(CatalogueDrug::pack).orElse(null);
        return new Sale(item, oneOf(row, "trdn_flag", "1", "0"), row.quantity("sel_retn_cnt"), pack, codes(row));
    }

    /** Some senders spell it drug_trac_code. */
    private static List<String> codes(NodeValues row) {
        return Stream.concat(Stream.of(row), row.list("drugtracinfo").stream())
                .flatMap(place ->
                        Stream.of("drug_trac_codg", "drug_trac_code").flatMap(name -> place.findText(name).stream()))
                .toList();
    }

    private LocalDate today() {
        return Shanghai.dateOf(clock.instant());
    }

    private static @Nullable UUID id(String text) {
        try {
            return Ids.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean oneOf(NodeValues row, String field, String yes, String no) {
        var value = row.text(field);
        if (!value.equals(yes) && !value.equals(no)) {
            wrong(field, yes + " 或 " + no);
        }
        return value.equals(yes);
    }

    private static void wrong(String field, String expected) {
        throw new Refused(ClaimsError.WRONG_FIELDS, new Violation("/" + field, expected, "其他"));
    }
}
