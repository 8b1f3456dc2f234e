package org.medfund.claims.national.base;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.person.enrolment.Eligibility;
import org.medfund.claims.person.enrolment.Insured;
import org.medfund.claims.person.enrolment.WaitingPolicy;
import org.medfund.claims.person.filing.AcrossProvinces;
import org.medfund.claims.person.filing.ChronicFiling;
import org.medfund.claims.person.filing.FilingDecision;
import org.medfund.claims.person.filing.Filings;
import org.medfund.institutions.AgreementStanding;
import org.medfund.institutions.AgreementTerms;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.Suspensions;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/**
 * 2001: whether a person's care at this institution is paid by the funds, and if not, why (5.4). A person who is not entitled
 * is an answer and no refusal; it is decided by the same rules as the settlement, on what is known now.
 */
@Component
class EntitlementCheck implements Transaction {

    private final WindowCall window;
    private final Filings filings;
    private final PolicyBooks books;
    private final AgreementTerms terms;
    private final Suspensions suspensions;
    private final Clock clock;

    EntitlementCheck(
            WindowCall window,
            Filings filings,
            PolicyBooks books,
            AgreementTerms terms,
            Suspensions suspensions,
            Clock clock) {
        this.window = window;
        this.filings = filings;
        this.books = books;
        this.terms = terms;
        this.suspensions = suspensions;
        this.clock = clock;
    }

    @Override
    public Set<String> codes() {
        return Set.of("2001");
    }

    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node("data");
        WindowCall.mustBeOwn(call, data.text("fixmedins_code"));
        var care = care(call, data.text("med_type"));
        var entitlement = entitlement(call, data, care, window.person(data));
        return Output.none().list("trtinfo", entitlement.rows());
    }

    private Entitlement entitlement(NationalCall call, NodeValues data, CareCategory care, Insured person) {
        var region = call.header().insuredRegion();
        var insurance = WindowCall.insurance(data);
        var began = Shanghai.dateOf(data.time("begntime"));
        var now = clock.instant();
        var institution = call.institution();
        var id = person.person().id();
        var disease = data.findText("dise_codg").orElse(null);
        var policy = WaitingPolicy.of(books.asOf(region, window.today()), insurance);
        var theirs = filings.find(List.of(id)).getOrDefault(id, List.of());
        var filed = FilingDecision.of(
                theirs, region, institution.region(), began, now, WindowCall.isEmergency(data.text("med_type")));
        return new Entitlement(
                person.person().psnNo(),
                insurance,
                began,
                institution.stateAt(now),
                suspensions.at(institution.code(), now),
                terms.at(institution.code(), now)
                        .map(AgreementStanding::crossRegion)
                        .orElse(true),
                AcrossProvinces.isOpen(books.asOf(institution.region(), window.today()), region, care, disease),
                Eligibility.of(person, region, insurance, began, policy),
                filed,
                ChronicFiling.allows(theirs, region, care, disease, began));
    }

    /** @throws Refused if the region's dictionary has no such medical type */
    private CareCategory care(NationalCall call, String code) {
        return books.asOf(call.institution().region(), window.today())
                .find(PolicyTopics.MEDICAL_TYPES, code)
                .map(CareCategory::valueOf)
                .orElseThrow(() -> new Refused(
                        ClaimsError.UNKNOWN_CODE, new Violation("/input/data/med_type", "本统筹区字典中的医疗类别", code)));
    }
}
