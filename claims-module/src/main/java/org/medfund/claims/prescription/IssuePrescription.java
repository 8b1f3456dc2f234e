package org.medfund.claims.prescription;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.claims.visit.OpenVisits;
import org.medfund.claims.visit.VisitKey;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyFigure;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.StaffQualification;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** 7101: a hospital issues an outside prescription of a visit (S2-8b). The same again has the same answer. */
@Component
class IssuePrescription implements Transaction {

    private static final String ONE_DAY = "1";

    private final PrescriptionRows rows;
    private final OpenVisits visits;
    private final StaffQualification staff;
    private final PolicyBooks books;
    private final Clock clock;

    IssuePrescription(
            PrescriptionRows rows, OpenVisits visits, StaffQualification staff, PolicyBooks books, Clock clock) {
        this.rows = rows;
        this.visits = visits;
        this.staff = staff;
        this.books = books;
        this.clock = clock;
    }

    @Override
    public Set<String> codes() {
        return Set.of("7101");
    }

    /** @throws Refused if it may not be written, or the number is issued with other content */
    @Override
    public Output answer(NationalCall call) {
        var row = call.input().node("rxinfo");
        var date = Shanghai.dateOf(row.time("prsc_time"));
        var book = books.asOf(call.institution().region(), date);
        var prescription = read(call, row, book);
        rows.insert(prescription, book.version(), WindowCall.actor(call));
        var stored = rows.find(Set.of(prescription.key())).get(prescription.key());
        if (stored == null || !stored.prescription().isSame(prescription)) {
            throw new Refused(
                    ClaimsError.OTHER_CONTENT, new Violation("/rxinfo/rxno", "未使用过的处方号", prescription.rxno()));
        }
        return Output.none()
                .node(
                        "rxinfo",
                        new Row()
                                .with("rxno", prescription.rxno())
                                .with("vali_end_date", stored.prescription().validUntil()));
    }

    private Prescription read(NationalCall call, NodeValues row, PolicyBook book) {
        var visit = visit(call, row);
        var prescriber = row.text("bilg_dr_codg");
        var issued = row.time("prsc_time");
        mustBeInTime(issued, visit);
        mustBeQualified(prescriber, visit, issued);
        var days = Integer.parseInt(PolicyFigure.of(book.find(PolicyTopics.PRESCRIPTION_DAYS, PolicyTopics.ANY)
                        .orElse(ONE_DAY))
                .text());
        return new Prescription(
                visit.region(),
                row.text("rxno"),
                visit.institution(),
                visit.id(),
                visit.person(),
                prescriber,
                issued,
                Shanghai.dateOf(issued).plusDays(days - 1),
                quantities(call.input().list("rxdetail")));
    }

    private OpenVisit visit(NationalCall call, NodeValues row) {
        if (call.institution().kind() != InstitutionKind.HOSPITAL) {
            throw new Refused(ClaimsError.HOSPITALS_PRESCRIBE);
        }
        var key = VisitKey.of(call.institution().code(), row.text("psn_no"), row.text("mdtrt_id"));
        var visit = visits.read(Set.of(key.id())).get(key.id());
        if (visit == null
                || !visit.institution().equals(key.institution())
                || !visit.person().equals(key.person())) {
            throw new Refused(
                    ClaimsError.UNKNOWN_VISIT, new Violation("/rxinfo/mdtrt_id", "本机构该参保人的就诊ID", row.text("mdtrt_id")));
        }
        return visit;
    }

    private void mustBeInTime(Instant issued, OpenVisit visit) {
        if (issued.isAfter(clock.instant())) {
            throw new Refused(ClaimsError.FUTURE_DATE, new Violation("/rxinfo/prsc_time", "不晚于当前时间", "" + issued));
        }
        if (issued.isBefore(visit.beganAt())) {
            throw new Refused(
                    ClaimsError.DATES_OUT_OF_ORDER, new Violation("/rxinfo/prsc_time", "不早于就诊开始时间", "" + issued));
        }
    }

    private void mustBeQualified(String prescriber, OpenVisit visit, Instant issued) {
        var state = staff.at(prescriber, visit.institution(), issued);
        if (!state.isPaid(visit.emergency())) {
            throw new Refused(
                    ClaimsError.STAFF_NOT_PAID, new Violation("/rxinfo/bilg_dr_codg", "有医保支付资格的医师", state.name()));
        }
    }

    /** @throws Refused if an item is there twice, or nothing of it is prescribed */
    private static SortedMap<String, Quantity> quantities(List<NodeValues> lines) {
        var quantities = new TreeMap<String, Quantity>();
        for (var line : lines) {
            var item = line.text("med_list_codg");
            var quantity = line.quantity("cnt");
            if (quantity.tenThousandths() <= 0) {
                throw new Refused(ClaimsError.WRONG_FIELDS, new Violation("/rxdetail/cnt", "大于零的数量", "其他"));
            }
            if (quantities.put(item, quantity) != null) {
                throw new Refused(ClaimsError.GIVEN_TWICE, new Violation("/rxdetail/med_list_codg", "每个品种一行", item));
            }
        }
        return Collections.unmodifiableSortedMap(quantities);
    }
}
