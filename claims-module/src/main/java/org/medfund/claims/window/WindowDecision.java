package org.medfund.claims.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.benefit.BenefitCalculation;
import org.medfund.claims.benefit.Borne;
import org.medfund.claims.benefit.Claim;
import org.medfund.claims.benefit.Explanation;
import org.medfund.claims.benefit.Insured;
import org.medfund.claims.benefit.Visit;
import org.medfund.claims.benefit.VisitLine;
import org.medfund.claims.person.enrolment.Enrolment;
import org.medfund.claims.settlement.SpecialClearing;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.claims.visit.VisitFee;
import org.medfund.institutions.FilingType;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;

/**
 * What becomes of an order: pure, the same for a pre-settlement.
 *
 * @param care        the care category of the medical type
 * @param enrolment   by which the person is entitled
 * @param claim       all that the benefit was calculated from
 * @param special     the clearing type of cost that is cleared apart; null for ordinary cost (S4-B7a, S4-C8c)
 * @param explanation the benefit with how it came about
 */
record WindowDecision(
        CareCategory care,
        Enrolment enrolment,
        Claim claim,
        @Nullable String special,
        Explanation explanation) {

    /** @throws Refused if it cannot be settled, with the reason */
    static WindowDecision of(SettlementOrder order, OpenVisit visit, WindowFacts facts) {
        var rules = new WindowRules(order, visit, facts);
        return decided(order, visit, facts, rules.check(), rules.filing(care(visit, facts)));
    }

    /**
     * What a person gets back who paid: as at the window, but a filing counts until now, and there may be none.
     *
     * @throws Refused if it cannot be reimbursed, with the reason
     */
    static WindowDecision reimbursement(SettlementOrder order, OpenVisit visit, WindowFacts facts, Instant now) {
        var rules = new WindowRules(order, visit, facts);
        return decided(order, visit, facts, rules.check(), rules.filingOrNone(now));
    }

    private static WindowDecision decided(
            SettlementOrder order,
            OpenVisit visit,
            WindowFacts facts,
            Enrolment enrolment,
            @Nullable FilingType filing) {
        var care = care(visit, facts);
        var rules = new WindowRules(order, visit, facts);
        rules.stay(care);
        rules.chronic(care);
        var items = visit.fees().stream().map(VisitFee::itemCode).toList();
        var special = SpecialClearing.of(facts.care(), visit.disease(), items);
        var claim = new Claim(
                visit(order, visit, care, special.orElse(visit.disease()), facts.borne()),
                insured(order, visit, enrolment, filing, facts),
                facts.soFar(),
                facts.rules());
        var explanation = BenefitCalculation.explained(claim);
        order.declared().mustEqual(explanation.benefit());
        return new WindowDecision(care, enrolment, claim, special.orElse(null), explanation);
    }

    private static CareCategory care(OpenVisit visit, WindowFacts facts) {
        return facts.care()
                .find(PolicyTopics.MEDICAL_TYPES, visit.medType())
                .map(CareCategory::valueOf)
                .orElseThrow(() -> new Refused(
                        ClaimsError.UNKNOWN_CODE,
                        new Violation("/data/med_type", "a code of " + PolicyTopics.MEDICAL_TYPES, visit.medType())));
    }

    private static Visit visit(
            SettlementOrder order,
            OpenVisit visit,
            CareCategory care,
            @Nullable String disease,
            @Nullable Borne borne) {
        var lines = lines(visit.fees());
        return new Visit(order.institution().institutionClass(), care, visit.stay(), borne, disease, lines);
    }

    private static Insured insured(
            SettlementOrder order,
            OpenVisit visit,
            Enrolment enrolment,
            @Nullable FilingType filing,
            WindowFacts facts) {
        return new Insured(
                visit.insurance(),
                enrolment.personClass(),
                facts.insured().identitiesOn(Shanghai.dateOf(order.at())),
                enrolment.supplements(),
                filing,
                order.accountUsed() ? facts.account() : Money.ZERO);
    }

    private static List<VisitLine> lines(List<VisitFee> fees) {
        var places = new HashMap<String, Integer>();
        var lines = new ArrayList<VisitLine>();
        for (var fee : fees) {
            lines.add(line(fee, fee.refundOf() == null ? null : places.get(fee.refundOf())));
            places.put(fee.serial(), places.size());
        }
        return lines;
    }

    private static VisitLine line(VisitFee fee, @Nullable Integer refundOf) {
        return new VisitLine(
                fee.itemCode(), fee.amount(), fee.quantity(), fee.price(), fee.selfPaid(), Money.ZERO, refundOf);
    }
}
