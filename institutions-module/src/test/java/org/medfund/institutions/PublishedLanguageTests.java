package org.medfund.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import medfundtest.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.EventJson;

/** The JSON of every published event, for ever. */
class PublishedLanguageTests {

    private static final RegionCode REGION = new RegionCode("610900");
    private static final InstitutionCode HOSPITAL = new InstitutionCode("H61090200017");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 13);
    private static final UUID ROW = UUID.fromString("019c5a00-0000-7000-8000-000000000002");
    private static final String SHA256 = "ab".repeat(32);

    static Stream<PublishedEvent> events() {
        return Stream.of(
                new InstitutionRegistered(REGION, HOSPITAL, 1, InstitutionKind.HOSPITAL, 3, DAY, SHA256),
                new AgreementChanged(
                        REGION,
                        HOSPITAL,
                        2,
                        AgreementState.SUSPENDED,
                        Instant.parse("2026-02-10T16:00:00Z"),
                        DAY,
                        SHA256),
                new BankAccountChanged(REGION, HOSPITAL, 2, DAY, SHA256),
                new PolicyDecided(
                        REGION,
                        UUID.fromString("019c5a00-0000-7000-8000-000000000001"),
                        PolicyTopics.PAYOUT_RATIO,
                        12,
                        LocalDate.of(2026, 1, 1),
                        DAY,
                        SHA256),
                new PolicyChangeReported(REGION, BenefitTopics.CAP, LocalDate.of(2026, 1, 1), 1, DAY, SHA256),
                new StaffRegistered(REGION, HOSPITAL, ROW, 40, DAY, SHA256),
                new StaffPointsRecorded(REGION, HOSPITAL, ROW, DAY, SHA256),
                new AgreementStepTaken(
                        REGION,
                        HOSPITAL,
                        1,
                        2,
                        AgreementStep.SIGN,
                        AgreementPhase.COACHING,
                        Instant.parse("2026-01-31T16:00:00Z"),
                        LocalDate.of(2026, 8, 1),
                        LocalDate.of(2028, 1, 1),
                        DAY,
                        SHA256),
                new SuspensionChanged(
                        REGION,
                        HOSPITAL,
                        3,
                        2,
                        SuspensionKind.FUND_SETTLEMENT,
                        Instant.parse("2026-02-10T02:00:00Z"),
                        Instant.parse("2026-02-13T02:00:00Z"),
                        SuspensionCause.SUSPECTED_FRAUD,
                        DAY,
                        SHA256),
                new DocumentsDemanded(
                        REGION,
                        HOSPITAL,
                        1,
                        2,
                        LocalDate.of(2026, 2, 17),
                        Instant.parse("2026-02-13T02:00:00Z"),
                        DAY,
                        SHA256),
                new EnrolmentChanged(
                        REGION, HOSPITAL, 2, EnrolmentState.ENROLLED, LocalDate.of(2026, 3, 1), DAY, SHA256),
                new DailyCheckAnswered(
                        REGION,
                        HOSPITAL,
                        LocalDate.of(2026, 2, 12),
                        DailyCheckKind.FEE_AUDIT,
                        1,
                        DailyCheckState.DEFECTS,
                        DAY,
                        SHA256),
                new CalendarLoaded(CalendarLoaded.NATION, 2027, 1, 18, 6, DAY, SHA256));
    }

    @ParameterizedTest
    @MethodSource("events")
    void staysReadableForEver(PublishedEvent event) {
        var json = EventJson.write(event);
        Golden.assertMatches(event.type() + ".v" + event.revision() + ".json", json);
        assertThat(EventJson.read(json, event.getClass())).isEqualTo(event);
        assertThat(event.businessDate()).isEqualTo(DAY);
    }
}
