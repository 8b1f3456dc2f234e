package org.medfund.bench.server;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.medfund.institutions.AgreementPeriod;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.BankAccount;
import org.medfund.institutions.EnrolmentChanged;
import org.medfund.institutions.EnrolmentState;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.ModuleMigrations;
import org.medfund.trail.PublishedEvents;

/** The pooling region that is measured: its institutions, its policy, and one business date that is over. */
public final class Region {

    public static final RegionCode CODE = new RegionCode("610900");
    public static final LocalDate DATE = LocalDate.of(2026, 2, 12);

    public static final int INSTITUTIONS = 200;

    private static final LocalDate VALID_FROM = LocalDate.of(2026, 1, 1);
    private static final Instant AGREED = Instant.parse("2025-01-01T00:00:00Z");

    private static final Map<String, Map<String, String>> POLICY = Map.ofEntries(
            Map.entry(PolicyTopics.INSURANCE_TYPES, Map.of("310", "职工基本医疗保险", "390", "城乡居民基本医疗保险")),
            Map.entry(PolicyTopics.MEDICAL_TYPES, Map.of("11", "OUTPATIENT", "14", "CHRONIC", "21", "INPATIENT")),
            Map.entry(PolicyTopics.CLEARING_TYPES, Map.of("11", "门诊", "21", "住院")),
            Map.entry(PolicyTopics.ACCOUNT_IN_FUND_SUM, Map.of(PolicyTopics.ANY, "false")),
            Map.entry(PolicyTopics.FUND_PARTS_CHECK, Map.of(PolicyTopics.ANY, "on")),
            Map.entry(PolicyTopics.REVERSAL_COUNT, Map.of(PolicyTopics.ANY, "ADD")),
            Map.entry(PolicyTopics.PAYOUT_ELSEWHERE, Map.of(PolicyTopics.ANY, "off")),
            Map.entry(PolicyTopics.PAYOUT_RATIO, Map.of("*/*/*", "90", "*/INPATIENT/*", "95")),
            Map.entry(PolicyTopics.PAYOUT_CUT_OFF, Map.of(PolicyTopics.ANY, "12:00")),
            Map.entry(PolicyTopics.PAYOUT_DAYS, Map.of(PolicyTopics.ANY, "1")),
            Map.entry(PolicyTopics.REVIEW_MODE, Map.of(PolicyTopics.ANY, "PAY_FIRST")),
            Map.entry(PolicyTopics.REVIEW_THRESHOLD, Map.of(PolicyTopics.ANY, "50000")),
            Map.entry(PolicyTopics.DAILY_PAYOUT_BOOKING, Map.of(PolicyTopics.ANY, "ADVANCE")));

    private Region() {}

    /** The template with all schemas, the region's policy and institutions, and nothing else. */
    public static BenchDatabase template(BenchServer server) {
        return server.template("region", server.empty(), Region::setUp);
    }

    /** The code of an institution by its number from 0. */
    public static InstitutionCode institution(int number) {
        return new InstitutionCode("H610900%05d".formatted(number));
    }

    private static void setUp(BenchDatabase database) {
        ModuleMigrations.migrate(database.owner());
        try (var installation = Installation.still(database)) {
            installation.bean(PolicyWriter.class).decide(CODE, decisions(), Installation.ACTOR);
            installation.bean(InstitutionWriter.class).register(institutions(), Installation.ACTOR);
            installation.inTransaction(() -> enrol(installation.bean(PublishedEvents.class)));
            installation.rest();
        }
    }

    /** What their enrolment for instant settlement tells the others; without it nothing is paid daily (S3-art5). */
    private static void enrol(PublishedEvents events) {
        IntStream.range(0, INSTITUTIONS)
                .mapToObj(Region::institution)
                .map(code -> new EnrolmentChanged(
                        CODE, code, 1, EnrolmentState.ENROLLED, VALID_FROM, VALID_FROM, "0".repeat(64)))
                .forEach(enrolled -> events.publish(enrolled, Installation.ACTOR));
    }

    private static List<PolicyDecision> decisions() {
        var decisions = new ArrayList<PolicyDecision>();
        POLICY.forEach((topic, values) -> values.forEach(
                (key, value) -> decisions.add(new PolicyDecision(topic, key, VALID_FROM, value, "benchmark"))));
        return decisions;
    }

    private static List<Institution> institutions() {
        return IntStream.range(0, INSTITUTIONS)
                .mapToObj(number -> new Institution(
                        institution(number),
                        CODE,
                        "Hospital " + number,
                        InstitutionKind.HOSPITAL,
                        1 + number % 3,
                        List.of(new AgreementPeriod(AGREED, AgreementState.ACTIVE)),
                        new BankAccount("62176109%08d".formatted(number), "Hospital " + number)))
                .toList();
    }
}
