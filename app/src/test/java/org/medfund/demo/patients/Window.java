package org.medfund.demo.patients;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.medfund.claims.benefit.Benefit;
import org.medfund.claims.benefit.BenefitCalculation;
import org.medfund.claims.benefit.BenefitRules;
import org.medfund.claims.benefit.Claim;
import org.medfund.claims.benefit.Insured;
import org.medfund.claims.benefit.Visit;
import org.medfund.claims.benefit.VisitLine;
import org.medfund.claims.benefit.YearSoFar;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.PersonClass;
import org.medfund.institutions.PersonIdentity;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.UnitPrice;

/**
 * Calculates the benefit of a demo settlement as the window will, from its fee lines alone.
 *
 * @param rules   by which
 * @param earlier what the year has seen of a person
 */
record Window(BenefitRules rules, Function<Person, Earlier> earlier) {

    Benefit benefit(DemoSettlement settlement) {
        var visit = new Visit(
                InstitutionClass.valueOf(settlement.institution().institutionClass()),
                settlement.care(),
                settlement.slot().isStay(),
                /* borne= */ null,
                settlement.disease(),
                lines(settlement.fees()));
        return BenefitCalculation.of(
                new Claim(visit, insured(settlement), year(earlier.apply(settlement.person())), rules));
    }

    private static List<VisitLine> lines(Fees fees) {
        return fees.lines().stream().map(Window::line).toList();
    }

    private static VisitLine line(Line line) {
        return new VisitLine(
                line.item().code(),
                line.amount(),
                Quantity.of(BigDecimal.valueOf(line.count())),
                UnitPrice.of(line.item().price().yuan()),
                /* selfPaid= */ false,
                Money.ZERO,
                /* refundOf= */ null);
    }

    private static Insured insured(DemoSettlement settlement) {
        var cover = settlement.person().cover();
        return new Insured(
                InsuranceType.ofCode(settlement.insutype()).orElseThrow(),
                PersonClass.valueOf(cover.personClass()),
                cover.identities().stream().map(PersonIdentity::valueOf).collect(Collectors.toSet()),
                cover.supplements().stream()
                        .map(code -> FundType.ofCode(code).orElseThrow())
                        .collect(Collectors.toSet()),
                /* filing= */ null,
                cover.account());
    }

    private static YearSoFar year(Earlier earlier) {
        return new YearSoFar(
                earlier.admissions(),
                earlier.deductible(),
                earlier.pooled(),
                earlier.outpatientDeductible(),
                earlier.outpatientPooled(),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                earlier.selfPaid(),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);
    }
}
