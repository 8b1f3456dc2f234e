package org.medfund.claims.benefit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.FilingType;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.PersonClass;
import org.medfund.institutions.PersonIdentity;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.UnitPrice;

/** Puts a claim together. */
final class Case {

    private final InsuranceType insurance;
    private PersonClass person;
    private Set<PersonIdentity> identities = EnumSet.noneOf(PersonIdentity.class);
    private Set<FundType> supplements = EnumSet.noneOf(FundType.class);
    private @Nullable FilingType filing;
    private Money account = Money.ZERO;
    private InstitutionClass institution = InstitutionClass.LEVEL_3;
    private CareCategory care = CareCategory.INPATIENT;
    private boolean stay = true;
    private @Nullable String disease;
    private @Nullable Borne borne;
    private final List<VisitLine> lines = new ArrayList<>();
    private YearSoFar soFar = YearSoFar.NOTHING;
    private @Nullable BenefitRules rules;

    private Case(InsuranceType insurance) {
        this.insurance = insurance;
        this.person = insurance == InsuranceType.RESIDENT ? PersonClass.ADULT : PersonClass.WORKING;
    }

    static Case employee() {
        return new Case(InsuranceType.EMPLOYEE);
    }

    static Case resident() {
        return new Case(InsuranceType.RESIDENT);
    }

    static Case of(InsuranceType insurance) {
        return new Case(insurance);
    }

    Case person(PersonClass personClass) {
        person = personClass;
        return this;
    }

    Case identity(PersonIdentity identity) {
        identities = EnumSet.of(identity);
        return this;
    }

    Case entitledTo(FundType... funds) {
        supplements = EnumSet.copyOf(List.of(funds));
        return this;
    }

    Case filed(FilingType type) {
        filing = type;
        return this;
    }

    Case account(String yuan) {
        account = Money.ofYuan(yuan);
        return this;
    }

    Case at(InstitutionClass at) {
        institution = at;
        return this;
    }

    Case visit(CareCategory category) {
        care = category;
        stay = category == CareCategory.INPATIENT;
        return this;
    }

    Case stay(CareCategory category) {
        care = category;
        stay = true;
        return this;
    }

    /** Goes on with a stay of which parts were settled before. */
    Case continued(String yuan) {
        return continued(yuan, 1);
    }

    /** The same for a stay that is not the first one of its year. */
    Case continued(String yuan, int admission) {
        borne = new Borne(Money.ofYuan(yuan), admission);
        return this;
    }

    /** Gives back some of a line. */
    Case refund(int charge, String yuan, String quantity) {
        var charged = lines.get(charge);
        lines.add(new VisitLine(
                charged.itemCode(),
                Money.ofYuan(yuan),
                Quantity.of(new BigDecimal(quantity)),
                charged.unitPrice(),
                charged.selfPaid(),
                Money.ZERO,
                charge));
        return this;
    }

    Case disease(String code) {
        disease = code;
        return this;
    }

    Case line(String item, String yuan) {
        return line(item, yuan, "1", yuan, "0");
    }

    Case line(String item, String yuan, String quantity, String price, String hospital) {
        lines.add(new VisitLine(
                item,
                Money.ofYuan(yuan),
                Quantity.of(new BigDecimal(quantity)),
                UnitPrice.of(new BigDecimal(price)),
                false,
                Money.ofYuan(hospital),
                null));
        return this;
    }

    Case line(VisitLine line) {
        lines.add(line);
        return this;
    }

    Case after(YearSoFar year) {
        soFar = year;
        return this;
    }

    Case under(BenefitRules given) {
        rules = given;
        return this;
    }

    Claim claim() {
        return new Claim(
                new Visit(institution, care, stay, borne, disease, List.copyOf(lines)),
                new Insured(insurance, person, identities, supplements, filing, account),
                soFar,
                rules == null ? Region.ankang().rules() : rules);
    }

    Benefit benefit() {
        return BenefitCalculation.of(claim());
    }
}
