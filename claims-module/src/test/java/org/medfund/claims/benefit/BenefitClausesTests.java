package org.medfund.claims.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.medfund.claims.ClaimsError;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.FilingType;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.ItemKind;
import org.medfund.institutions.PersonIdentity;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.Refused;
import org.medfund.kernel.UnitPrice;

/** Each clause on benefits, by a case that comes out otherwise without it. */
class BenefitClausesTests {

    private static final BenefitRules ANKANG = Region.ankang().rules();
    private static final BenefitRules SHANGLUO = Region.shangluo().rules();

    // S1-0.2, S1-0.4
    @Test
    void aVisitFollowsTheRulesOfItsDate() {
        var region = Region.ankang().butFrom("2027-01-01", BenefitTopics.RATIO, "310/INPATIENT/LEVEL_3/*/0", "90");
        var before = Case.employee()
                .under(region.rules(LocalDate.of(2026, 12, 31)))
                .line("A", "10000")
                .benefit();
        var after = Case.employee()
                .under(region.rules(LocalDate.of(2027, 1, 1)))
                .line("A", "10000")
                .benefit();
        assertThat(before.pooled()).isEqualTo(Money.ofYuan("8372"));
        assertThat(after.pooled()).isEqualTo(Money.ofYuan("8280"));
    }

    // S1-2.1
    @Test
    void theCatalogueOfThePlaceOfCareDecidesWhatIsInScope() {
        var care = Region.shangluo()
                .but("catalogue/item", "B", "{\"name\":\"乙类\",\"class\":\"B\",\"firstPercent\":\"30\"}");
        var home = elsewhere(Region.ankang().rules());
        var away = elsewhere(care.of(Region.ankang()));
        assertThat(home.firstSelf()).isEqualTo(Money.ofYuan("1000"));
        assertThat(away.firstSelf()).isEqualTo(Money.ofYuan("3000"));
        assertThat(away.deductible()).isEqualTo(home.deductible()).isEqualTo(Money.ofYuan("800"));
    }

    // S1-2.1
    @Test
    void thePolicyOfThePlaceOfInsuranceDecidesDeductibleRatioAndCap() {
        var ofAnkang = elsewhere(Region.ankang().of(Region.ankang()));
        var ofShangluo = elsewhere(Region.ankang().of(Region.shangluo()));
        assertThat(ofShangluo.deductible()).isEqualTo(Money.ofYuan("600"));
        assertThat(ofShangluo.pooled()).isNotEqualTo(ofAnkang.pooled());
        assertThat(ofShangluo.lines()).isEqualTo(ofAnkang.lines());
    }

    // S1-2.2
    @Test
    void nothingIsSettledElsewhereWithoutAFiling() {
        var unfiled =
                Case.employee().under(Region.shangluo().of(Region.ankang())).line("A", "1000");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(unfiled::benefit)
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(ClaimsError.NOT_FILED));
    }

    // S1-3.1, S1-3.4, S1-3.5
    @ParameterizedTest
    @CsvSource({"LONG_TERM, 8372", "REFERRED, 7452", "EMERGENCY, 7452", "NOT_REFERRED, 6992"})
    void eachTypeOfFilingHasItsOwnReduction(FilingType filing, String pooled) {
        var rules = Region.shangluo().of(Region.ankang());
        var benefit =
                Case.employee().under(rules).filed(filing).line("A", "10000").benefit();
        assertThat(benefit.pooled()).isEqualTo(Money.ofYuan(pooled));
    }

    // S1-3.3
    @Test
    void aFilerTreatedAtHomeHasTheFullBenefit() {
        var benefit = Case.employee()
                .under(ANKANG)
                .filed(FilingType.NOT_REFERRED)
                .line("A", "10000")
                .benefit();
        assertThat(benefit.pooled()).isEqualTo(Money.ofYuan("8372"));
    }

    // S4-B2b
    @Test
    void theThreeLayersFollowEachOtherEachOnWhatTheOneBeforeLeft() {
        var claim = Case.resident()
                .under(ANKANG)
                .identity(PersonIdentity.MARGINAL_INCOME)
                .line("A", "42000")
                .claim();
        var benefit = BenefitCalculation.of(claim);
        assertThat(benefit.pooled()).isEqualTo(Money.ofYuan("24000"));
        assertThat(benefit.seriousIllness()).isEqualTo(Money.ofYuan("4800"));
        assertThat(benefit.assistance()).isEqualTo(Money.ofYuan("6120"));
        assertThat(benefit.cash()).isEqualTo(Money.ofYuan("7080"));
        assertThat(BenefitCalculation.explained(claim).steps())
                .extracting(Step::rule)
                .containsSubsequence(
                        BenefitRule.POOLED_CAP, BenefitRule.SERIOUS_ILLNESS, BenefitRule.ASSISTANCE, BenefitRule.CASH);
    }

    // S4-B2e, S4-C3c
    @ParameterizedTest
    @CsvSource({"EXTREME_POVERTY, 7150", "MINIMUM_LIVING, 7150", "OUT_OF_POVERTY, 3600"})
    void peopleInDifficultyReachSeriousIllnessSoonerAndAtAHigherRatio(PersonIdentity identity, String paid) {
        var benefit = Case.resident()
                .under(ANKANG)
                .identity(identity)
                .after(Year.pooled("120000"))
                .line("A", "16000")
                .benefit();
        assertThat(benefit.seriousIllness()).isEqualTo(Money.ofYuan(paid));
    }

    // S4-C2b
    @Test
    void theSelfPayOfChronicCareCountsTowardSeriousIllnessAndAssistance() {
        var year = Year.selfPaid("10000", "0");
        var chronic = Case.resident()
                .under(ANKANG)
                .visit(CareCategory.CHRONIC)
                .disease("M07800")
                .after(year)
                .identity(PersonIdentity.RETURNED_TO_POVERTY)
                .line("A", "1000")
                .benefit();
        assertThat(chronic.pooled()).isEqualTo(Money.ofYuan("700"));
        assertThat(chronic.seriousIllness()).isEqualTo(Money.ofYuan("195"));
        assertThat(chronic.assistance()).isEqualTo(Money.ofYuan("73.5"));
        var ordinary = Case.resident()
                .under(ANKANG)
                .visit(CareCategory.OUTPATIENT)
                .at(InstitutionClass.LEVEL_1)
                .identity(PersonIdentity.RETURNED_TO_POVERTY)
                .after(year)
                .line("A", "1000")
                .benefit();
        assertThat(ordinary.seriousIllness()).isEqualTo(Money.ZERO);
        assertThat(ordinary.added().selfPaid()).isEqualTo(Money.ZERO);
    }

    // S4-C2c
    @Test
    void aResidentsMaternityFollowsTheRulesOfOutpatientsAndOfInpatients() {
        var birth = Case.resident()
                .under(ANKANG)
                .stay(CareCategory.MATERNITY)
                .line("A", "10000")
                .benefit();
        var stay = Case.resident().under(ANKANG).line("A", "10000").benefit();
        assertThat(birth.pooled()).isEqualTo(stay.pooled()).isEqualTo(Money.ofYuan("4800"));
        var check = Case.resident()
                .under(ANKANG)
                .visit(CareCategory.MATERNITY)
                .at(InstitutionClass.LEVEL_1)
                .line("A", "500")
                .benefit();
        assertThat(check.pooled()).isEqualTo(Money.ofYuan("100"));
        assertThat(check.added().outpatientPooled()).isEqualTo(Money.ofYuan("100"));
    }

    // S4-B2d, S4-C2a
    @ParameterizedTest
    @ValueSource(strings = {"M03900", "M01600"})
    void theDrugsForTwoDiseasesHaveACapOfTheirOwn(String disease) {
        var visit = Case.resident()
                .under(ANKANG)
                .visit(CareCategory.OUTPATIENT)
                .at(InstitutionClass.LEVEL_1)
                .after(Year.outpatient("0", "100"))
                .line("A", "1000");
        assertThat(visit.benefit().pooled()).isEqualTo(Money.ZERO);
        assertThat(visit.disease(disease).benefit().pooled()).isEqualTo(Money.ofYuan("300"));
    }

    // S4-C3b
    @ParameterizedTest
    @CsvSource({
        "EXTREME_POVERTY, 2000",
        "ORPHAN, 2000",
        "UNSUPPORTED_CHILD, 2000",
        "MINIMUM_LIVING, 1400",
        "RETURNED_TO_POVERTY, 1400",
        "MARGINAL_INCOME, 0",
        "MONITORED, 0",
        "OUT_OF_POVERTY, 0",
        "POOR_BY_ILLNESS, 0",
    })
    void eachIdentityIsAssistedByItsClass(PersonIdentity identity, String assistance) {
        var benefit = Case.resident()
                .under(ANKANG)
                .identity(identity)
                .line("A", "2000")
                .benefit();
        assertThat(benefit.assistance()).isEqualTo(Money.ofYuan(assistance));
    }

    // S3-art10
    @Test
    void theAnswerHasAllPartsAndTheyAddUp() {
        var benefit = Case.employee()
                .under(ANKANG)
                .account("100")
                .entitledTo(FundType.CIVIL_SERVANT, FundType.ENTERPRISE, FundType.OTHER)
                .line("A", "10000", "1", "10000", "300")
                .line("C", "50")
                .benefit();
        assertThat(benefit.hospital()).isEqualTo(Money.ofYuan("300"));
        assertThat(benefit.pooled()).isEqualTo(Money.ofYuan("8099"));
        assertThat(benefit.civilServant()).isEqualTo(Money.ofYuan("800.5"));
        assertThat(benefit.enterprise()).isEqualTo(Money.ofYuan("240.15"));
        assertThat(benefit.other()).isEqualTo(Money.ofYuan("56.04"));
        assertThat(benefit.account()).isEqualTo(Money.ofYuan("100"));
        assertThat(benefit.funds().plus(benefit.personal()).plus(benefit.hospital()))
                .isEqualTo(benefit.total());
    }

    // S4-C5a: an item leaves the catalogue by a later decision
    @Test
    void anItemThatHasLeftTheCatalogueIsFullySelfPaid() {
        var region = Region.ankang().butFrom("2026-02-01", "catalogue/item", "A", "{\"name\":\"x\",\"class\":\"C\"}");
        assertThat(Case.employee()
                        .under(region.rules(LocalDate.of(2026, 1, 31)))
                        .line("A", "1")
                        .benefit()
                        .fullSelf())
                .isEqualTo(Money.ZERO);
        assertThat(Case.employee()
                        .under(region.rules(LocalDate.of(2026, 2, 1)))
                        .line("A", "1")
                        .benefit()
                        .fullSelf())
                .isEqualTo(Money.ofYuan("1"));
    }

    // S4-C5a: a local addition of class B is in the catalogue until its end, and no day longer, by the same policy
    @Test
    void aLocalAdditionEndsWithItsLastDay() {
        var region = Region.ankang()
                .butFrom(
                        "2022-01-01",
                        "catalogue/item",
                        "LOCAL",
                        "{\"name\":\"x\",\"class\":\"B\",\"firstPercent\":\"10\",\"local\":true,\"until\":\"2026-02-12\"}");
        var last =
                Case.employee().under(region.rules(LocalDate.of(2026, 2, 12))).line("LOCAL", "100");
        var over =
                Case.employee().under(region.rules(LocalDate.of(2026, 2, 13))).line("LOCAL", "100");
        assertThat(last.benefit().firstSelf()).isEqualTo(Money.ofYuan("10"));
        assertThat(last.benefit().fullSelf()).isEqualTo(Money.ZERO);
        assertThat(over.benefit().fullSelf()).isEqualTo(Money.ofYuan("100"));
        assertThat(BenefitCalculation.explained(over.claim()).steps())
                .filteredOn(step -> step.rule() == BenefitRule.ENDED)
                .extracting(Step::english)
                .containsExactly(
                        "Item LOCAL was in the catalogue until 2026-02-12: 100.00 of 100.00 yuan is fully self-paid.");
    }

    // S4-C5a: one version of a catalogue serves both days
    @Test
    void theEndOfAnItemNeedsNoNewDecision() {
        var book = Region.ankang()
                .but("catalogue/item", "A", "{\"name\":\"x\",\"class\":\"A\",\"until\":\"2026-02-12\"}")
                .book(Region.DAY);
        var before = Catalogue.of(book, LocalDate.of(2026, 2, 12));
        var line = new VisitLine(
                "A", Money.ofYuan("1"), new Quantity(10_000), new UnitPrice(1_000_000), false, Money.ZERO, null);
        assertThat(before.price(line, InstitutionClass.LEVEL_3).split().fullSelf())
                .isEqualTo(Money.ZERO);
        assertThat(before.on(Region.DAY)
                        .price(line, InstitutionClass.LEVEL_3)
                        .split()
                        .fullSelf())
                .isEqualTo(Money.ofYuan("1"));
    }

    // S4-C5c: each kind of item has its own payment rule, from its own date on
    @ParameterizedTest
    @EnumSource(ItemKind.class)
    void eachKindOfItemIsPaidByItsOwnRuleFromItsDateOn(ItemKind kind) {
        var region = Region.ankang()
                .but("catalogue/item", "K", "{\"name\":\"x\",\"class\":\"A\",\"kind\":\"%s\"}".formatted(kind))
                .but("catalogue/item", "L", "{\"name\":\"x\",\"class\":\"B\",\"firstPercent\":\"10\"}")
                .butFrom("2026-02-10", "catalogue/kind", kind.name(), "25")
                .butFrom("2026-02-12", "catalogue/kind", kind.name(), "none");
        assertThat(kindOf(region, "2026-02-09").firstSelf()).isEqualTo(Money.ofYuan("10"));
        assertThat(kindOf(region, "2026-02-10").firstSelf()).isEqualTo(Money.ofYuan("35"));
        assertThat(kindOf(region, "2026-02-12").fullSelf()).isEqualTo(Money.ofYuan("100"));
        assertThat(kindOf(region, "2026-02-12").firstSelf()).isEqualTo(Money.ofYuan("10"));
    }

    // S4-C5c: a kind's rule admits nothing that is of class C, and says so itself
    @Test
    void theRuleOfAKindAdmitsNothingOfClassC() {
        var region = Region.ankang()
                .but("catalogue/item", "K", "{\"name\":\"x\",\"class\":\"C\",\"kind\":\"GRANULES\"}")
                .but("catalogue/item", "G", "{\"name\":\"x\",\"class\":\"A\",\"kind\":\"GRANULES\"}")
                .but("catalogue/kind", "GRANULES", "25");
        var claim = Case.employee().under(region.rules()).line("K", "100").line("G", "100");
        assertThat(claim.benefit().fullSelf()).isEqualTo(Money.ofYuan("100"));
        assertThat(BenefitCalculation.explained(claim.claim()).steps())
                .filteredOn(step -> step.rule() == BenefitRule.KIND_FIRST_SELF)
                .extracting(Step::english)
                .containsExactly("For items of the kind of G the patient first pays 25 %: 25.00 of 100.00 yuan.");
    }

    // S4-C5c: 医保支付标准; the lower of standard and limit holds
    @ParameterizedTest
    @CsvSource({"A, 80, 20", "LIMITED, 80, 87.5", "LIMITED, 5, 95"})
    void aPilotDrugIsPaidUpToItsPaymentStandard(String item, String standard, String over) {
        var region = Region.ankang().but("catalogue/payment-standard", item, standard);
        var claim = Case.employee().under(region.rules()).line(item, "100", "1", "100", "0");
        assertThat(claim.benefit().overLimit()).isEqualTo(Money.ofYuan(over));
        var asStandard = BenefitCalculation.explained(claim.claim()).steps().stream()
                .anyMatch(step -> step.rule() == BenefitRule.PAYMENT_STANDARD);
        assertThat(asStandard).isEqualTo(!over.equals("87.5"));
    }

    private static Benefit kindOf(Region region, String date) {
        return Case.employee()
                .under(region.rules(LocalDate.parse(date)))
                .line("K", "100")
                .line("L", "100")
                .benefit();
    }

    @Test
    void theExplanationNamesClauseInputsAndFigureInBothLanguagesAndMarksWhatIsAssumed() {
        var told = BenefitCalculation.explained(
                Case.employee().under(SHANGLUO).line("A", "1000").claim());
        assertThat(told.steps()).extracting(Step::clause).contains("S1-2.1", "S3-art10");
        assertThat(told.steps())
                .filteredOn(step -> step.rule() == BenefitRule.DEDUCTIBLE)
                .extracting(Step::english, Step::chinese)
                .containsExactly(tuple(
                        "Deductible of the place of insurance (admission 1 of the year): 600 yuan; of 1000.00 yuan it takes"
                                + " 600.00.",
                        "参保地起付标准（年度第1次住院）600元：1000.00元中起付600.00元。"));
        assertThat(told.steps())
                .filteredOn(step -> step.rule() == BenefitRule.RATIO)
                .extracting(Step::english)
                .containsExactly("The pooled fund pays 88 (assumed) % of 400.00 yuan: 352.00.");
        assertThat(told.assumed()).extracting(Figure::key).contains("310/INPATIENT/LEVEL_3/*/0");
        assertThat(told.policyVersion()).isEqualTo(SHANGLUO.policy().version());
    }

    @Test
    void whatNobodyDecidedIsRefusedAndNeverABenefitOfNothing() {
        var nowhere =
                Case.resident().under(ANKANG).at(InstitutionClass.PHARMACY).line("A", "1000");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(nowhere::benefit)
                .withMessageContaining("benefit/deductible/390/INPATIENT/PHARMACY/ADULT");
    }

    @Test
    void theAssumedFiguresOfARegionAreListed() {
        assertThat(AssumedFigures.of(Region.ankang().book(Region.DAY)))
                .extracting(entry -> entry.topic() + " " + entry.key())
                .contains("benefit/assistance 2", "benefit/ratio 310/CHRONIC/*/*/0")
                .doesNotContain("benefit/cap 310/POOLED/*", "benefit/ratio 310/INPATIENT/LEVEL_3/*/0");
    }

    private static Benefit elsewhere(BenefitRules rules) {
        return BenefitCalculation.of(Case.employee()
                .under(rules)
                .filed(FilingType.LONG_TERM)
                .line("B", "10000")
                .claim());
    }
}
