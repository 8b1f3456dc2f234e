package org.medfund.claims.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
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

/**
 * What holds for any visit, also for one that goes on with a stay and for one with refunds: {@code -Dseed=} repeats a run
 * and {@code -Dvisits=} makes it longer.
 */
class BenefitPropertiesTests {

    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int VISITS = Integer.getInteger("visits", 2_000_000);
    private static final String[] ITEMS = {"A", "B", "C", "HIGH", "LIMITED", "UNKNOWN"};
    private static final String[] DISEASES = {"M01600", "M03900", "M07800", "NEW"};

    private final Random random = new Random(SEED);
    private final List<BenefitRules> rules = List.of(
            Region.ankang().rules(),
            Region.shangluo().rules(),
            Region.ankang().of(Region.shangluo()),
            Region.shangluo().of(Region.ankang()));

    @BeforeAll
    static void say(TestReporter reporter) {
        reporter.publishEntry("seed", String.valueOf(SEED));
    }

    @Test
    void partsAddUpNothingIsNegativeCapsHoldAndAReversalNegatesExactly() {
        for (var i = 0; i < VISITS; i++) {
            var claim = anyClaim();
            var benefit = BenefitCalculation.of(claim);
            if (!isSound(claim, benefit)) {
                throw new AssertionError("seed " + SEED + ": " + claim + " -> " + benefit);
            }
        }
    }

    @Test
    void moreInPolicyNeverMeansLessFromTheFundsTogether() {
        for (var i = 0; i < VISITS / 10; i++) {
            var claim = anyClaim();
            var more = with(claim, line("A", random.nextLong(1, 500_000)));
            var before = BenefitCalculation.of(claim).funds();
            var after = BenefitCalculation.of(more).funds();
            if (after.compareTo(before) < 0) {
                throw new AssertionError("seed " + SEED + ": " + before + " > " + after + " for " + more);
            }
        }
    }

    @Test
    void aYearOfVisitsStaysWithinItsCapsAndItsReversalsLeaveNothing() {
        for (var i = 0; i < VISITS / 1_000; i++) {
            var year = YearSoFar.NOTHING;
            var claim = anyClaim();
            var visits = new ArrayList<Benefit>();
            for (var v = 0; v < 20; v++) {
                var benefit = BenefitCalculation.of(new Claim(claim.visit(), claim.person(), year, claim.rules()));
                visits.add(benefit);
                year = year.plus(benefit.added());
            }
            assertThat(year.pooled().compareTo(Money.ofYuan("280000")))
                    .as("seed %d", SEED)
                    .isLessThanOrEqualTo(0);
            for (var visit : visits) {
                year = year.plus(visit.reversed().added());
            }
            assertThat(year).as("seed %d", SEED).isEqualTo(YearSoFar.NOTHING);
        }
    }

    /** It is one stay, however many settlements it takes, also over the turn of the insurance year. */
    @Test
    void aStayInPartsBearsTheDeductibleOfTheWholeStay() {
        for (var i = 0; i < VISITS / 100; i++) {
            var whole = stay();
            var visit = whole.visit();
            var cut = random.nextInt(visit.lines().size() + 1);
            var first = part(whole, null, visit.lines().subList(0, cut), whole.soFar());
            var rest = visit.lines().subList(cut, visit.lines().size());
            var after = random.nextBoolean() ? whole.soFar().plus(first.added()) : YearSoFar.NOTHING;
            var second = part(whole, new Borne(first.deductible(), whole.admission()), rest, after);
            assertThat(second.added().admissions()).isZero();
            assertThat(first.deductible().plus(second.deductible()))
                    .as("seed %d, %s cut at %d", SEED, whole, cut)
                    .isEqualTo(BenefitCalculation.of(whole).deductible());
        }
    }

    private Claim stay() {
        var claim = anyClaim();
        var visit = new Visit(InstitutionClass.LEVEL_2, CareCategory.INPATIENT, true, null, null, charges());
        return new Claim(visit, claim.person(), claim.soFar(), claim.rules());
    }

    private static Benefit part(Claim whole, @Nullable Borne borne, List<VisitLine> lines, YearSoFar soFar) {
        var visit = whole.visit();
        var part = new Visit(visit.institution(), visit.care(), true, borne, null, lines);
        return BenefitCalculation.of(new Claim(part, whole.person(), soFar, whole.rules()));
    }

    @Test
    void theStoryIsOfTheSameBenefit() {
        for (var i = 0; i < 2_000; i++) {
            var claim = anyClaim();
            var told = BenefitCalculation.explained(claim);
            assertThat(told.benefit()).as("seed %d", SEED).isEqualTo(BenefitCalculation.of(claim));
            var ratios = Money.sum(told.steps().stream()
                    .filter(step -> step.rule() == BenefitRule.RATIO || step.rule() == BenefitRule.RATIO_ELSEWHERE)
                    .map(Step::amount));
            assertThat(ratios.compareTo(told.benefit().pooled()))
                    .as("seed %d", SEED)
                    .isGreaterThanOrEqualTo(0);
        }
    }

    private static boolean isSound(Claim claim, Benefit b) {
        var total = claim.visit().lines().stream()
                .mapToLong(line -> line.amount().fen())
                .sum();
        return b.total().fen() == total
                && b.fullSelf()
                                .plus(b.overLimit())
                                .plus(b.firstSelf())
                                .plus(b.inPolicy())
                                .fen()
                        == total
                && b.funds().plus(b.account()).plus(b.cash()).plus(b.hospital()).fen() == total
                && parts(b).noneMatch(Money::isNegative)
                && b.account().compareTo(claim.person().account()) <= 0
                && b.funds().compareTo(b.inPolicy()) <= 0
                && b.added().pooled().equals(b.pooled())
                && parts(b.reversed()).map(Money::negated).toList().equals(parts(b).toList())
                && b.reversed().reversed().equals(b);
    }

    private static Stream<Money> parts(Benefit b) {
        return Stream.of(
                b.fullSelf(),
                b.overLimit(),
                b.firstSelf(),
                b.inPolicy(),
                b.deductible(),
                b.pooled(),
                b.largeSum(),
                b.seriousIllness(),
                b.civilServant(),
                b.enterprise(),
                b.assistance(),
                b.other(),
                b.account(),
                b.cash(),
                b.hospital());
    }

    private Claim anyClaim() {
        var insurance = any(InsuranceType.EMPLOYEE, InsuranceType.RESIDENT);
        var care = any(CareCategory.values());
        var at = care == CareCategory.PHARMACY
                ? InstitutionClass.PHARMACY
                : any(
                        InstitutionClass.LEVEL_3,
                        InstitutionClass.LEVEL_2,
                        InstitutionClass.LEVEL_1,
                        InstitutionClass.UNGRADED);
        var stay = care == CareCategory.INPATIENT || (care == CareCategory.MATERNITY && random.nextBoolean());
        var borne =
                stay && random.nextInt(4) == 0 ? new Borne(fen(random.nextLong(150_000)), random.nextInt(1, 4)) : null;
        var disease = random.nextInt(3) == 0 ? DISEASES[random.nextInt(DISEASES.length)] : null;
        return new Claim(
                new Visit(at, care, stay, borne, disease, lines()), anyPerson(insurance), anyYear(), any(rules));
    }

    private Insured anyPerson(InsuranceType insurance) {
        var identities = EnumSet.noneOf(PersonIdentity.class);
        if (random.nextInt(3) == 0) {
            identities.add(any(PersonIdentity.values()));
        }
        var supplements = EnumSet.noneOf(FundType.class);
        if (random.nextInt(5) == 0) {
            supplements.add(any(FundType.CIVIL_SERVANT, FundType.ENTERPRISE, FundType.OTHER));
        }
        var person = insurance == InsuranceType.EMPLOYEE
                ? any(PersonClass.WORKING, PersonClass.RETIRED)
                : any(PersonClass.ADULT, PersonClass.MINOR);
        return new Insured(
                insurance, person, identities, supplements, any(FilingType.values()), fen(random.nextLong(200_000)));
    }

    private YearSoFar anyYear() {
        var outpatient = fen(random.nextLong(100_000));
        var disease = fen(random.nextLong(400_000));
        return new YearSoFar(
                random.nextInt(4),
                fen(random.nextLong(100_000)),
                fen(random.nextLong(30_000_000)),
                fen(random.nextLong(30_000)),
                outpatient,
                fen(random.nextLong(30_000)),
                disease,
                fen(random.nextLong(15_000_000)),
                fen(random.nextLong(60_000_000)),
                fen(random.nextLong(30_000_000)),
                fen(random.nextLong(2_000_000)),
                fen(random.nextLong(3_000_000)));
    }

    /** Up to six lines, now and then with one given back in part or whole, or bit by bit. */
    private List<VisitLine> lines() {
        var lines = new ArrayList<>(charges());
        if (random.nextInt(5) == 0) {
            var charge = random.nextInt(lines.size());
            var refunds = refunds(charge, lines.get(charge));
            lines.addAll(refunds.subList(0, random.nextInt(1, refunds.size() + 1)));
        }
        return lines;
    }

    private List<VisitLine> charges() {
        return Stream.generate(this::anyLine).limit(random.nextInt(1, 7)).toList();
    }

    /** Refunds of a charge, which together take all of it back. */
    private List<VisitLine> refunds(int charge, VisitLine charged) {
        var refunds = new ArrayList<VisitLine>();
        var left = charged;
        var units = charged.quantity().tenThousandths() / 10_000;
        while (units > 0) {
            var refund = refund(charge, left, random.nextLong(1, units + 1), units);
            refunds.add(refund);
            left = new VisitLine(
                    left.itemCode(),
                    left.amount().plus(refund.amount()),
                    new Quantity(
                            left.quantity().tenThousandths() + refund.quantity().tenThousandths()),
                    left.unitPrice(),
                    left.selfPaid(),
                    left.hospital().plus(refund.hospital()),
                    null);
            units = left.quantity().tenThousandths() / 10_000;
        }
        return refunds;
    }

    private static VisitLine refund(int charge, VisitLine left, long back, long units) {
        return new VisitLine(
                left.itemCode(),
                fen(-left.amount().fen() * back / units),
                new Quantity(-back * 10_000),
                left.unitPrice(),
                left.selfPaid(),
                fen(-left.hospital().fen() * back / units),
                charge);
    }

    private VisitLine anyLine() {
        return line(
                ITEMS[random.nextInt(ITEMS.length)], random.nextLong(random.nextInt(20) == 0 ? 40_000_000 : 40_000));
    }

    private VisitLine line(String item, long fen) {
        var quantity = random.nextLong(1, 30);
        var hospital = random.nextInt(10) == 0 ? random.nextLong(fen + 1) : 0;
        return new VisitLine(
                item,
                fen(fen),
                new Quantity(quantity * 10_000),
                new UnitPrice(fen * 10_000 / quantity),
                random.nextInt(10) == 0,
                fen(hospital),
                null);
    }

    private static Claim with(Claim claim, VisitLine line) {
        var lines =
                Stream.concat(claim.visit().lines().stream(), Stream.of(line)).toList();
        var visit = claim.visit();
        return new Claim(
                new Visit(visit.institution(), visit.care(), visit.stay(), visit.borne(), visit.disease(), lines),
                claim.person(),
                claim.soFar(),
                claim.rules());
    }

    @SafeVarargs
    private <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Money fen(long fen) {
        return Money.ofFen(fen);
    }
}
