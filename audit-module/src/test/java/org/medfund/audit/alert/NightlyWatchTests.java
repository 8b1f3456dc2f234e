package org.medfund.audit.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.medfund.audit.AuditTest;
import org.medfund.audit.Bill;
import org.medfund.audit.Planted;
import org.medfund.institutions.AgreementPeriod;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.BankAccount;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.institutions.MonitoringTopics;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S2-10d: the detectors also run by themselves. */
@AuditTest
class NightlyWatchTests {

    private static final RegionCode REGION = new RegionCode("690900");
    private static final Actor TEST = Actor.system("test");

    @Autowired
    Planted planted;

    @Autowired
    InstitutionWriter institutions;

    @Autowired
    PolicyWriter policies;

    @Autowired
    WatchingStays watching;

    @Autowired
    AlertRows rows;

    @Autowired
    JdbcClient db;

    /** In the night of the first, the month that has ended; by the class of the institution. */
    @Test
    void theMonthOfYesterdayIsLookedAtInEveryRegion() {
        register();
        policies.decide(
                REGION,
                List.of(new PolicyDecision(
                        MonitoringTopics.LONG_STAY, "LEVEL_3", LocalDate.of(2026, 1, 1), "60 assumed", "test")),
                TEST);
        planted.reviewed(REGION.value(), Bill.stay("H690900", "2026-01-01T10:00:00", "2026-03-31T10:00:00"));
        night("2026-03-31T20:00:00Z");
        assertThat(march()).hasSize(1);
        night("2026-04-01T20:00:00Z");
        assertThat(march()).hasSize(1);
    }

    private List<Alert> march() {
        return rows.list(REGION, YearMonth.of(2026, 3), new UUID(0, 0), 10);
    }

    private void night(String at) {
        new NightlyWatch(watching, db, Clock.fixed(Instant.parse(at), ZoneOffset.UTC)).watchTheMonthOfYesterday();
    }

    private void register() {
        institutions.register(
                List.of(new Institution(
                        new InstitutionCode("H690900"),
                        REGION,
                        "H690900",
                        InstitutionKind.HOSPITAL,
                        3,
                        List.of(new AgreementPeriod(Instant.parse("2024-01-01T00:00:00Z"), AgreementState.ACTIVE)),
                        new BankAccount("62220000690900", "H690900"))),
                TEST);
    }
}
