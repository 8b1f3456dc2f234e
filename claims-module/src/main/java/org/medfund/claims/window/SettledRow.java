package org.medfund.claims.window;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.medfund.claims.benefit.Benefit;
import org.medfund.claims.benefit.LineSplit;
import org.medfund.claims.settlement.Amounts;
import org.medfund.claims.settlement.Classification;
import org.medfund.claims.settlement.FeeLine;
import org.medfund.claims.settlement.Patient;
import org.medfund.claims.settlement.RegionFacts;
import org.medfund.claims.settlement.SettlementRecord;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.claims.trace.TraceDuty;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.claims.visit.VisitFee;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;

/** Writes a decision as the settlement record that everything downstream sees, the same as a ready-made one; pure. */
final class SettledRow {

    private static final String OUTPATIENT = "11";
    private static final String INPATIENT = "21";
    private static final String PHARMACY = "41";
    private static final String AT_THE_INSTITUTION = "2";
    private static final String ELSEWHERE_IN_PROVINCE = "3";
    private static final String OTHER_PROVINCE = "4";

    private final SettlementOrder order;
    private final OpenVisit visit;
    private final WindowFacts facts;
    private final WindowDecision decision;

    SettledRow(SettlementOrder order, OpenVisit visit, WindowFacts facts, WindowDecision decision) {
        this.order = order;
        this.visit = visit;
        this.facts = facts;
        this.decision = decision;
    }

    /** @param mutualAid what relatives' accounts paid of the account's part */
    SettlementRow of(UUID id, Money mutualAid) {
        var endedAt = visit.endedAt();
        var record = new SettlementRecord(
                order.institution().code(),
                order.medinsSetlId(),
                Ids.text(id),
                Ids.text(visit.id()),
                patient(),
                codes(),
                order.at(),
                visit.beganAt(),
                endedAt == null ? order.at() : endedAt,
                amounts(mutualAid),
                lines());
        return new SettlementRow(
                id,
                order.institution().region(),
                decision.care(),
                facts.care().version(),
                order.orderedBy(),
                null,
                record,
                TraceDuty.isDue(record.lines(), order.businessDate(), facts.care()));
    }

    private Patient patient() {
        var person = facts.insured().person();
        return new Patient(
                person.psnNo(),
                decision.enrolment().psnType(),
                person.sex().code(),
                age(person.bornOn()),
                visit.insuredRegion());
    }

    private int age(LocalDate bornOn) {
        return Math.max(0, Period.between(bornOn, order.businessDate()).getYears());
    }

    private Classification codes() {
        return new Classification(
                visit.insurance().code(),
                visit.medType(),
                clearingType(),
                null,
                order.institution().region().value(),
                payLoc(),
                null,
                null);
    }

    private String clearingType() {
        if (decision.special() != null) {
            return decision.special();
        }
        if (visit.stay()) {
            return INPATIENT;
        }
        return decision.care() == CareCategory.PHARMACY ? PHARMACY : OUTPATIENT;
    }

    private String payLoc() {
        if (decision.claim().person().filing() == null) {
            return AT_THE_INSTITUTION;
        }
        return visit.insuredRegion()
                        .province()
                        .equals(order.institution().region().province())
                ? ELSEWHERE_IN_PROVINCE
                : OTHER_PROVINCE;
    }

    private Amounts amounts(Money mutualAid) {
        var benefit = decision.explanation().benefit();
        return new Amounts(
                benefit.total(),
                fundSum(benefit),
                benefit.pooled(),
                benefit.largeSum(),
                benefit.seriousIllness(),
                benefit.civilServant(),
                benefit.enterprise(),
                benefit.assistance(),
                benefit.other(),
                benefit.personal(),
                benefit.account(),
                mutualAid,
                benefit.cash(),
                benefit.hospital(),
                benefit.fullSelf(),
                benefit.overLimit(),
                benefit.firstSelf(),
                benefit.inPolicy());
    }

    private Money fundSum(Benefit benefit) {
        return RegionFacts.accountInFundSum(facts.care()) ? benefit.funds().plus(benefit.account()) : benefit.funds();
    }

    private List<FeeLine> lines() {
        var splits = decision.explanation().benefit().lines();
        return IntStream.range(0, splits.size())
                .mapToObj(i -> line(visit.fees().get(i), splits.get(i)))
                .toList();
    }

    private static FeeLine line(VisitFee fee, LineSplit split) {
        return new FeeLine(
                fee.serial(),
                fee.itemCode(),
                fee.amount(),
                fee.quantity(),
                fee.price(),
                split.fullSelf(),
                split.overLimit(),
                split.firstSelf(),
                split.inPolicy(),
                fee.occurredAt());
    }
}
