package org.medfund.claims.national.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.person.enrolment.Insured;
import org.medfund.claims.person.filing.Filing;
import org.medfund.claims.person.filing.FilingKind;
import org.medfund.claims.person.filing.FilingWriter;
import org.medfund.claims.person.filing.Filings;
import org.medfund.institutions.AgreementState;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/**
 * Files and cancels for institutions. A filing is kept by the insured place of the header, and may begin before today: made up
 * before the settlement it counts (S1-3.8). Reasons, diagnoses and contacts are read and not kept.
 */
@Component
class FilingDesk {

    private final WindowCall window;
    private final FilingWriter writer;
    private final Filings filings;
    private final InstitutionFilings makers;
    private final Clock clock;

    FilingDesk(WindowCall window, FilingWriter writer, Filings filings, InstitutionFilings makers, Clock clock) {
        this.window = window;
        this.writer = writer;
        this.filings = filings;
        this.makers = makers;
        this.clock = clock;
    }

    /** @throws Refused if the person is not enrolled there on the first day, or the dates, the agreement or the maker are wrong */
    Output file(NationalCall call, NodeValues node, FilingKind kind, String subject) {
        mustHaveAgreement(call);
        mustNotBeForItself(call, kind, subject);
        var period = Period.of(node);
        var person = window.person(node);
        mustBeEnrolled(call, node, person, period.from());
        var filing = writer.file(
                call.header().insuredRegion(),
                person.person().id(),
                kind,
                subject,
                period.from(),
                period.until(),
                WindowCall.actor(call));
        makers.record(call, filing);
        return Output.none().node("result", new Row().with("trt_dcla_detl_sn", Ids.text(filing.id())));
    }

    /**
     * Ends a filing as of today, so that what was settled under it stands.
     *
     * @param madeBy the transaction that files what this one cancels
     */
    Output cancel(NationalCall call, String madeBy) {
        var data = call.input().node("data");
        var person = window.person(data).person().id();
        var filing = standing(person, data.text("trt_dcla_detl_sn"));
        mustBeOwn(call, filing, madeBy);
        var today = window.today();
        if (filing.until() != null && !filing.until().isAfter(today)) {
            throw new Refused(ClaimsError.FILING_OVER, serial("仍有效的备案"));
        }
        var end = filing.from().isAfter(today) ? filing.from() : today;
        writer.correct(filing.region(), person, filing.id(), filing.from(), end, WindowCall.actor(call));
        return Output.none();
    }

    private static void mustBeEnrolled(NationalCall call, NodeValues node, Insured person, LocalDate from) {
        var insutype = node.findText("insutype");
        var enrolled = person.enrolments().stream()
                .filter(enrolment -> enrolment.region().equals(call.header().insuredRegion()))
                .filter(enrolment -> enrolment.covers(from))
                .anyMatch(enrolment -> insutype.isEmpty()
                        || insutype.get().equals(enrolment.insurance().code()));
        if (!enrolled) {
            throw new Refused(ClaimsError.NOT_ENROLLED, new Violation("/insuplc_admdvs", "该险种当日的参保地", "未参保"));
        }
    }

    /** Otherwise a hospital would give its patients the ratio of those who were referred, or live there (S1-3.1, S1-3.4). */
    private static void mustNotBeForItself(NationalCall call, FilingKind kind, String subject) {
        if (!kind.mayBeFiledIn(call.institution().region(), call.header().insuredRegion(), subject)) {
            throw new Refused(
                    ClaimsError.FILED_FOR_ITSELF,
                    new Violation("/fixmedins_code", kind == FilingKind.LONG_TERM ? "参保地机构" : "就医地以外的机构", "就医地机构"));
        }
    }

    private void mustHaveAgreement(NationalCall call) {
        if (call.institution().stateAt(clock.instant()) == AgreementState.ENDED) {
            throw new Refused(ClaimsError.AGREEMENT_NOT_ACTIVE, new Violation("/fixmedins_code", "协议未终止的机构", "已终止"));
        }
    }

    private Filing standing(UUID person, String serial) {
        return filings.find(List.of(person)).getOrDefault(person, List.of()).stream()
                .filter(filing -> Ids.text(filing.id()).equals(serial))
                .findFirst()
                .orElseThrow(() -> new Refused(ClaimsError.UNKNOWN_FILING, serial("该人员的备案流水号")));
    }

    private void mustBeOwn(NationalCall call, Filing filing, String madeBy) {
        var maker = makers.makerOf(filing.id());
        if (maker.filter(made -> made.institution().equals(call.institution().code()))
                .isEmpty()) {
            throw new Refused(ClaimsError.FILED_BY_ANOTHER, serial("本机构办理的备案"));
        }
        if (!maker.get().infno().equals(madeBy)) {
            throw new Refused(ClaimsError.UNKNOWN_FILING, serial("由" + madeBy + "办理的备案"));
        }
    }

    private static Violation serial(String expected) {
        return new Violation("/input/data/trt_dcla_detl_sn", expected, "其他");
    }
}
