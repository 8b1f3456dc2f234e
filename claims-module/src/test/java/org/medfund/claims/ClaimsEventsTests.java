package org.medfund.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import medfundtest.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.EventJson;

/** Every published event keeps the JSON that it was released with, and loads from it. */
class ClaimsEventsTests {

    private static final UUID ID = UUID.fromString("019c5a3e-7b1c-7d42-9f11-0123456789ab");
    private static final RegionCode REGION = new RegionCode("610900");
    private static final RegionCode ELSEWHERE = new RegionCode("611000");
    private static final InstitutionCode HOSPITAL = new InstitutionCode("H61090200017");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 13);
    private static final String SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    static Stream<PublishedEvent> events() {
        return Stream.of(
                new SettlementsRecorded(ID, REGION, DAY, DAY.plusDays(1), 3, fen(123_456), fen(-78_900), SHA256),
                new DayReconciled(ID, REGION, HOSPITAL, DAY, 2, 330, fen(99_000_000), SHA256, 4),
                new DayMismatched(ID, REGION, HOSPITAL, DAY, 1, 2),
                new ReconciliationReminded(REGION, HOSPITAL, DAY, 17, fen(1_700_00)),
                new DeclarationMade(
                        ID,
                        REGION,
                        HOSPITAL,
                        YearMonth.of(2026, 1),
                        1,
                        LocalDate.of(2026, 2, 11),
                        LocalDate.of(2026, 2, 10),
                        true,
                        LocalDate.of(2026, 3, 17),
                        LocalDate.of(2026, 2, 28),
                        3,
                        fen(99_000_000),
                        SHA256),
                new ClearingApplied(
                        ID,
                        REGION,
                        HOSPITAL,
                        "11",
                        null,
                        YearMonth.of(2026, 1),
                        DAY.minusDays(30),
                        DAY,
                        fen(363_04),
                        SHA256),
                new ClearingCancelled(ID, REGION, HOSPITAL, YearMonth.of(2026, 1), DAY),
                new PersonEvidenceAdded(REGION, ID, "ENROLMENT", 3, DAY, SHA256),
                new PersonalDataRevealed(REGION, ID, "COMPLAINT", DAY),
                new PersonalDataRevealChanged(REGION, ID, ID, "APPROVED", "COMPLAINT", DAY),
                new ManuallyReimbursed(REGION, ID, ID, ID, HOSPITAL, fen(10_000_00), fen(7_280_00), DAY, SHA256),
                new ManualReimbursementRejected(REGION, ID, ID, ID, DAY, SHA256),
                new InsurerStatementIssued(
                        ID,
                        REGION,
                        "DB-2026-01",
                        "390",
                        YearMonth.of(2026, 1),
                        fen(3_000_000_00),
                        fen(105_51),
                        fen(2_999_894_49),
                        2,
                        DAY,
                        SHA256),
                new DuplicateEnrolmentFound(REGION, ID, new RegionCode("611000"), DAY),
                new TraceCodesCompleted(REGION, DAY, ID),
                new SigningProfileChanged(REGION, HOSPITAL, 2, "CONFIRMED", "SM2", DAY),
                new CoInvestigationAnswered(REGION, ID, HOSPITAL, ELSEWHERE, "IN_ORDER", DAY.plusDays(7), DAY, SHA256),
                new CooperationTicketStepped(REGION, ID, ELSEWHERE, 1, "ASK", DAY.plusDays(7), DAY, SHA256),
                new CooperationNoticePublished(
                        REGION,
                        ID,
                        "OUTAGE",
                        Instant.parse("2026-02-15T16:00:00Z"),
                        Instant.parse("2026-02-15T20:00:00Z"),
                        List.of(ELSEWHERE),
                        null,
                        DAY,
                        SHA256));
    }

    @ParameterizedTest
    @MethodSource("events")
    void keepItsJson(PublishedEvent event) {
        var json = EventJson.write(event);
        Golden.assertMatches(event.type() + ".v" + event.revision() + ".json", json);
        assertThat(EventJson.read(json, event.getClass())).isEqualTo(event);
    }

    private static Money fen(long fen) {
        return Money.ofFen(fen);
    }
}
