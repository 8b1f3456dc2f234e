package org.medfund.audit.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.MonitoringTopics;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyEntry;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;

/** S2-10d: long stays, frequent admission, high fees and readmission, each at its threshold. */
class DetectorsTests {

    private static final RegionCode REGION = new RegionCode("610900");

    @Test
    void nothingIsReportedWithoutAThreshold() {
        var stays = List.of(stay("2026-01-01T10:00", "2026-01-05T10:00"), stay("2026-01-05T11:00", "2027-01-05T10:00"));
        assertThat(struck(thresholds(), stays)).isEmpty();
    }

    // S2-10d
    @ParameterizedTest
    @CsvSource({"2026-03-02T23:59, 0", "2026-03-03T00:00, 1", "2026-02-01T10:00, 0"})
    void aLongStayIsLongerThanTheDays(String end, int alerts) {
        var thresholds = thresholds(entry(MonitoringTopics.LONG_STAY, "*", "60 assumed"));
        assertThat(struck(thresholds, List.of(stay("2026-01-01T23:59", end)))).hasSize(alerts);
    }

    // S2-10d
    @Test
    void theThresholdOfTheClassHoldsBeforeThatOfAll() {
        var thresholds = thresholds(
                entry(MonitoringTopics.LONG_STAY, "*", "60"), entry(MonitoringTopics.LONG_STAY, "LEVEL_3", "30"));
        var stay = stay("2026-01-01T10:00", "2026-02-15T10:00");
        assertThat(struck(thresholds, List.of(stay))).containsExactly(Detector.LONG_STAY);
        assertThat(struck(thresholds, List.of(ungraded(stay)))).isEmpty();
    }

    // S2-10d
    @ParameterizedTest
    @CsvSource({"100000.00, 0", "100000.01, 1"})
    void aHighFeeIsAboveTheThreshold(String yuan, int alerts) {
        var thresholds = thresholds(entry(MonitoringTopics.HIGH_FEE, "*", "100000"));
        var stay = costing(stay("2026-01-01T10:00", "2026-01-05T10:00"), yuan);
        assertThat(struck(thresholds, List.of(stay))).hasSize(alerts);
    }

    // S2-10d
    @ParameterizedTest
    @CsvSource({"2026-01-20T10:00, 1", "2026-01-21T00:00, 0", "2026-01-05T10:00, 1", "2026-01-05T09:59, 0"})
    void aReadmissionComesWithinTheDaysAfterADischarge(String again, int alerts) {
        var thresholds = thresholds(entry(MonitoringTopics.READMISSION, "*", "15"));
        var stays = List.of(stay("2026-01-01T10:00", "2026-01-05T10:00"), stay(again, "2026-02-05T10:00"));
        assertThat(struck(thresholds, stays)).hasSize(alerts);
    }

    // S2-10d
    @ParameterizedTest
    @CsvSource({"2026-03-31T10:00, 1", "2026-04-01T10:00, 0"})
    void admissionsAreFrequentIfSoManyBeginWithinTheDays(String third, int alerts) {
        assertThat(struck(frequency(), List.of(first(), second(), stay(third, "2026-04-05T10:00"))))
                .hasSize(alerts);
    }

    // S2-10c
    @Test
    void whoIsTaggedIsNoCaseOfFrequentAdmissionAndOfTheOthersLikeAnybody() {
        var third = stay("2026-03-01T10:00", "2026-03-05T10:00");
        assertThat(struck(frequency(), List.of(first(), second(), third))).containsExactly(Detector.FREQUENT_ADMISSION);
        assertThat(struck(frequency(), List.of(first(), second(), tagged(third))))
                .isEmpty();
        var others = thresholds(
                entry(MonitoringTopics.FREQUENT_ADMISSION, "*", "3/90"),
                entry(MonitoringTopics.HIGH_FEE, "*", "1"),
                entry(MonitoringTopics.LONG_STAY, "*", "3"),
                entry(MonitoringTopics.READMISSION, "*", "60"));
        var strikes = new Detectors(others, List.of(first(), second(), tagged(third))).strike(stay -> stay.tagged());
        assertThat(strikes)
                .extracting(Struck::detector)
                .containsExactly(Detector.LONG_STAY, Detector.HIGH_FEE, Detector.READMISSION);
    }

    @Test
    void anAlertSaysWhyWithTheFiguresAndNamesAllThatItIsAbout() {
        var third = stay("2026-03-01T10:00", "2026-03-05T10:00");
        var alert = new Detectors(frequency(), List.of(third, second(), first()))
                .strike(stay -> true)
                .getFirst();
        assertThat(alert.reason()).isEqualTo("3 admissions within 90 days; 3 are reported.");
        assertThat(alert.reasonZh()).contains("90天内住院3次");
        assertThat(alert.settlements()).hasSize(3).endsWith(third.settlement());
    }

    private static Thresholds frequency() {
        return thresholds(entry(MonitoringTopics.FREQUENT_ADMISSION, "*", "3/90"));
    }

    private static Stay first() {
        return stay("2026-01-01T10:00", "2026-01-05T10:00");
    }

    private static Stay second() {
        return stay("2026-02-01T10:00", "2026-02-05T10:00");
    }

    private static List<Detector> struck(Thresholds thresholds, List<Stay> stays) {
        return new Detectors(thresholds, stays)
                .strike(stay -> true).stream().map(Struck::detector).toList();
    }

    private static Thresholds thresholds(PolicyEntry... entries) {
        return new Thresholds(PolicyBook.of(
                REGION, LocalDate.of(2026, 1, 31), Stream.of(entries).toList()));
    }

    private static PolicyEntry entry(String topic, String key, String value) {
        return new PolicyEntry(REGION, topic, key, LocalDate.of(2026, 1, 1), 1, Instant.EPOCH, value, "test", "p1");
    }

    private static Stay stay(String begin, String end) {
        return new Stay(
                REGION.value(),
                "H1",
                InstitutionClass.LEVEL_3,
                at(begin),
                at(end),
                LocalDate.parse(end.substring(0, 10)),
                Money.ofYuan("5000"),
                List.of(Ids.next()),
                false);
    }

    private static Stay tagged(Stay stay) {
        return changed(stay, stay.of(), stay.fee(), true);
    }

    private static Stay ungraded(Stay stay) {
        return changed(stay, InstitutionClass.UNGRADED, stay.fee(), false);
    }

    private static Stay costing(Stay stay, String yuan) {
        return changed(stay, stay.of(), Money.ofYuan(yuan), false);
    }

    private static Stay changed(Stay stay, InstitutionClass of, Money fee, boolean tagged) {
        return new Stay(
                stay.region(),
                stay.institution(),
                of,
                stay.beganAt(),
                stay.endedAt(),
                stay.settledOn(),
                fee,
                stay.settlements(),
                tagged);
    }

    private static Instant at(String time) {
        return Shanghai.instantOf(LocalDateTime.parse(time));
    }
}
