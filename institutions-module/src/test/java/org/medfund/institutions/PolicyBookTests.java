package org.medfund.institutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.medfund.institutions.PolicyTopics.PAYOUT_RATIO;
import static org.medfund.institutions.PolicyTopics.REVIEW_MODE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Ratio;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;

/** Which decision holds for a region on a date. */
class PolicyBookTests {

    private static final RegionCode ANKANG = new RegionCode("610900");
    private static final RegionCode SHAANXI = new RegionCode("610000");
    private static final RegionCode SHANGLUO = new RegionCode("611000");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 13);

    @Test
    void refusesToGuessWhatNobodyDecided() {
        var book = book();
        assertThat(book.find(REVIEW_MODE, "*")).isEmpty();
        assertThat(book.topic(REVIEW_MODE)).isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> book.require(REVIEW_MODE, "*"))
                .withMessageContaining("INSTITUTIONS-0001")
                .withMessageContaining(REVIEW_MODE);
    }

    @Test
    void knowsNothingOfOtherRegionsAndOfLaterDates() {
        var book = book(
                entry(SHANGLUO, "2026-01-01", 1, REVIEW_MODE, "*", "PAY_FIRST"),
                entry(ANKANG, "2026-02-14", 1, REVIEW_MODE, "*", "PAY_FIRST"));
        assertThat(book.find(REVIEW_MODE, "*")).isEmpty();
    }

    // S0-1.0, S3-art25
    @Test
    void inheritsFromTheProvinceWhatTheRegionDidNotDecide() {
        var book = book(entry(SHAANXI, "2026-01-01", 1, REVIEW_MODE, "*", "PARALLEL"));
        assertThat(book.require(REVIEW_MODE, "*")).isEqualTo("PARALLEL");
    }

    // S3-art25
    @Test
    void letsTheRegionOverrideTheProvinceAndKeepsWhatItOverrode() {
        var province = entry(SHAANXI, "2026-02-01", 9, REVIEW_MODE, "*", "PARALLEL");
        var region = entry(ANKANG, "2026-01-01", 1, REVIEW_MODE, "*", "REVIEW_FIRST");
        assertThat(book(province, region).inForce()).containsExactly(new PolicyInForce(region, province));
    }

    // S4-C2a
    @ParameterizedTest
    @CsvSource({
        "CHRONIC,           benefit/ratio, 390/CHRONIC/*/*/0,            60",
        "CHRONIC,           benefit/ratio, 390/CHRONIC.M01600/*/*/0,     60",
        "CHRONIC,           benefit/assistance-care, CHRONIC,            60",
        "CHRONIC,           benefit/ratio, 390/OUTPATIENT.M01600/*/*/0,  99",
        "OUTPATIENT.M01600, benefit/ratio, 390/OUTPATIENT.M01600/*/*/0,  60",
        "OUTPATIENT.M01600, benefit/ratio, 390/OUTPATIENT.M016001/*/*/0, 99",
        "OUTPATIENT.M01600, benefit/ratio, 390/OUTPATIENT/*/*/0,         99",
        "CHRONIC,           payout/ratio,  390100/CHRONIC/*,             99",
    })
    void keepsTheOutpatientPolicyOfAProvinceUniform(String care, String topic, String key, String holds) {
        var book = book(
                entry(SHAANXI, "2026-01-01", 1, BenefitTopics.UNIFORM, care, "on"),
                entry(SHAANXI, "2026-01-01", 1, topic, key, "60"),
                entry(ANKANG, "2026-02-01", 2, topic, key, "99"),
                entry(ANKANG, "2026-02-01", 2, BenefitTopics.UNIFORM, care, "off"));
        assertThat(book.require(topic, key)).isEqualTo(holds);
    }

    // S4-C2a
    @Test
    void keepsNoBenefitUniformBeforeTheDateOrOnTheWordOfTheRegion() {
        var ratio = "390/CHRONIC/*/*/0";
        var book = book(
                entry(SHAANXI, "2026-02-14", 1, BenefitTopics.UNIFORM, "CHRONIC", "on"),
                entry(ANKANG, "2026-01-01", 1, BenefitTopics.UNIFORM, "CHRONIC", "on"),
                entry(SHAANXI, "2026-01-01", 1, BenefitTopics.RATIO, ratio, "60"),
                entry(ANKANG, "2026-01-01", 1, BenefitTopics.RATIO, ratio, "99"));
        assertThat(book.require(BenefitTopics.RATIO, ratio)).isEqualTo("99");
    }

    @Test
    void letsTheLaterDateWinWhicheverWasDecidedLater() {
        var book = book(
                entry(ANKANG, "2026-02-01", 1, REVIEW_MODE, "*", "PAY_FIRST"),
                entry(ANKANG, "2026-01-01", 2, REVIEW_MODE, "*", "PARALLEL"));
        assertThat(book.require(REVIEW_MODE, "*")).isEqualTo("PAY_FIRST");
    }

    @Test
    void letsTheLaterDecisionWinForTheSameDate() {
        var book = book(
                entry(ANKANG, "2026-01-01", 2, REVIEW_MODE, "*", "PARALLEL"),
                entry(ANKANG, "2026-01-01", 1, REVIEW_MODE, "*", "PAY_FIRST"));
        assertThat(book.require(REVIEW_MODE, "*")).isEqualTo("PARALLEL");
    }

    @Test
    void isTheProvincesOwnBookForTheProvince() {
        var entry = entry(SHAANXI, "2026-01-01", 1, REVIEW_MODE, "*", "PARALLEL");
        assertThat(PolicyBook.of(SHAANXI, DAY, List.of(entry)).inForce())
                .containsExactly(new PolicyInForce(entry, null));
    }

    @Test
    void hasAVersionThatDependsOnWhatHoldsAndOnNothingElse() {
        var entries = new ArrayList<>(List.of(
                entry(SHAANXI, "2026-01-01", 1, REVIEW_MODE, "*", "PARALLEL"),
                entry(SHAANXI, "2026-01-01", 1, PAYOUT_RATIO, "*/*/*", "97"),
                entry(ANKANG, "2026-01-01", 1, PAYOUT_RATIO, "*/*/*", "90")));
        var book = PolicyBook.of(ANKANG, DAY, entries);
        Collections.reverse(entries);
        entries.add(entry(ANKANG, "2027-01-01", 1, PAYOUT_RATIO, "*/*/*", "80"));
        assertThat(PolicyBook.of(ANKANG, DAY.plusDays(1), entries).version())
                .isEqualTo(book.version())
                .hasSize(64);
        assertThat(PolicyBook.of(ANKANG, LocalDate.of(2027, 1, 1), entries).version())
                .isNotEqualTo(book.version());
    }

    // S0-2.1f, S3-art11a
    @ParameterizedTest
    @CsvSource({
        "EMPLOYEE_POOLED,  INPATIENT,  LEVEL_3, 10",
        "EMPLOYEE_POOLED,  INPATIENT,  LEVEL_2, 20",
        "EMPLOYEE_POOLED,  OUTPATIENT, LEVEL_3, 30",
        "RESIDENT_POOLED,  INPATIENT,  LEVEL_3, 40",
        "EMPLOYEE_POOLED,  OUTPATIENT, LEVEL_1, 50",
        "RESIDENT_POOLED,  INPATIENT,  LEVEL_1, 60",
        "RESIDENT_POOLED,  OUTPATIENT, LEVEL_3, 70",
        "RESIDENT_POOLED,  OUTPATIENT, LEVEL_1, 62.5",
    })
    void takesTheRatioOfTheMostSpecificKey(FundType fund, CareCategory care, InstitutionClass of, String percent) {
        var book = book(
                ratio("310100/INPATIENT/LEVEL_3", "10"),
                ratio("310100/INPATIENT/*", "20"),
                ratio("310100/*/LEVEL_3", "30"),
                ratio("*/INPATIENT/LEVEL_3", "40"),
                ratio("310100/*/*", "50"),
                ratio("*/INPATIENT/*", "60"),
                ratio("*/*/LEVEL_3", "70"),
                ratio("*/*/*", "62.5"));
        assertThat(book.payoutRatio(fund, care, of)).isEqualTo(Ratio.ofPercent(percent));
    }

    @Test
    void paysThePersonalAccountByItsOwnRatioWhateverTheRegionDecidesForAllFunds() {
        var book = book(
                entry(SHAANXI, "2026-01-01", 1, PAYOUT_RATIO, "310200/*/*", "100"), ratio("*/INPATIENT/LEVEL_3", "92"));
        assertThat(book.payoutRatio(FundType.EMPLOYEE_ACCOUNT, CareCategory.INPATIENT, InstitutionClass.LEVEL_3))
                .isEqualTo(Ratio.ONE);
    }

    // S0-2.1f: the line stores which ratio it was paid by
    @Test
    void namesTheDecisionThatARatioComesFrom() {
        var book = book(ratio("*/*/*", "97"));
        assertThat(book.payoutRatioVersion(FundType.MATERNITY, CareCategory.MATERNITY, InstitutionClass.LEVEL_1))
                .isEqualTo(new RatioVersion(Ratio.ofPercent("97"), "2026-01-01/2025-12-01T00:00:00Z"));
    }

    @Test
    void refusesARatioThatNobodyDecided() {
        var book = book(ratio("310100/*/*", "97"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        book.payoutRatio(FundType.RESIDENT_POOLED, CareCategory.PHARMACY, InstitutionClass.PHARMACY))
                .withMessageContaining("390100/PHARMACY/PHARMACY");
    }

    private static PolicyBook book(PolicyEntry... entries) {
        return PolicyBook.of(ANKANG, DAY, List.of(entries));
    }

    private static PolicyEntry ratio(String key, String percent) {
        return entry(ANKANG, "2026-01-01", 1, PAYOUT_RATIO, key, percent);
    }

    private static PolicyEntry entry(
            RegionCode region, String validFrom, int decidedOn, String topic, String key, String value) {
        var decidedAt = Instant.parse("2025-12-0%dT00:00:00Z".formatted(decidedOn));
        return new PolicyEntry(
                region, topic, key, LocalDate.parse(validFrom), decidedOn, decidedAt, value, "basis", "p1");
    }
}
