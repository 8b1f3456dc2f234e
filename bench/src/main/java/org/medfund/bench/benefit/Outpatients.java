package org.medfund.bench.benefit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.medfund.bench.server.Region;
import org.medfund.claims.benefit.BenefitPolicy;
import org.medfund.claims.benefit.BenefitRules;
import org.medfund.claims.benefit.Catalogue;
import org.medfund.claims.benefit.Claim;
import org.medfund.claims.benefit.Insured;
import org.medfund.claims.benefit.Visit;
import org.medfund.claims.benefit.VisitLine;
import org.medfund.claims.benefit.YearSoFar;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.PersonClass;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.UnitPrice;

/** Outpatient visits of five lines, two of three by employees; everything in them follows from their number. */
final class Outpatients {

    private static final int LINES = 5;
    private static final List<InstitutionClass> CLASSES =
            List.of(InstitutionClass.LEVEL_1, InstitutionClass.LEVEL_2, InstitutionClass.LEVEL_3);

    private final BenefitRules rules;

    Outpatients() {
        var book = Ankang.book();
        rules = new BenefitRules(Catalogue.of(book, Region.DATE), BenefitPolicy.of(book));
    }

    Claim claim(int number) {
        return new Claim(visit(number), insured(number), YearSoFar.NOTHING, rules);
    }

    private static Visit visit(int number) {
        var lines = IntStream.range(0, LINES).mapToObj(n -> line(number, n)).toList();
        return new Visit(CLASSES.get(number % 3), CareCategory.OUTPATIENT, false, null, null, lines);
    }

    private static VisitLine line(int number, int n) {
        var price = 1_000 + (number * 7_919L + n * 104_729L) % 40_000;
        return new VisitLine(
                Ankang.item(number * LINES + n),
                Money.ofFen(2 * price),
                Quantity.of(BigDecimal.TWO),
                UnitPrice.of(BigDecimal.valueOf(price, 2)),
                false,
                Money.ZERO,
                null);
    }

    private static Insured insured(int number) {
        var employee = number % 3 != 0;
        return new Insured(
                employee ? InsuranceType.EMPLOYEE : InsuranceType.RESIDENT,
                employee ? PersonClass.WORKING : PersonClass.ADULT,
                Set.of(),
                Set.of(),
                null,
                employee ? Money.ofFen(50_000) : Money.ZERO);
    }
}
