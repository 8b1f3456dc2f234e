package org.medfund.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.medfund.claims.national.signing.TestProfiles;
import org.medfund.institutions.AgreementPeriod;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.BankAccount;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.stereotype.Component;

/** Sets up a region with dictionaries and hospitals. */
@Component
public final class TestRegion {

    private static final Actor SETUP = Actor.system("test-setup");
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);

    private final InstitutionWriter institutions;
    private final PolicyWriter policies;
    private final TestProfiles signing;

    TestRegion(InstitutionWriter institutions, PolicyWriter policies, TestProfiles signing) {
        this.institutions = institutions;
        this.policies = policies;
        this.signing = signing;
    }

    /** A region with the usual dictionaries and level-3 hospitals, under agreement since 2025 and able to sign. */
    public void open(String region, String... hospitals) {
        decide(region, PolicyTopics.INSURANCE_TYPES, Map.of("310", "职工", "390", "居民", "510", "生育"));
        decide(
                region,
                PolicyTopics.MEDICAL_TYPES,
                Map.of("11", "OUTPATIENT", "14", "CHRONIC", "21", "INPATIENT", "41", "PHARMACY", "52", "MATERNITY"));
        decide(region, PolicyTopics.CLEARING_TYPES, Map.of("11", "门诊", "21", "住院", "41", "药店"));
        var list = new ArrayList<Institution>();
        for (var code : hospitals) {
            list.add(hospital(region, code));
        }
        institutions.register(list, SETUP);
        list.forEach(hospital -> signing.open(region, hospital.code().value()));
    }

    public void decide(String region, String topic, Map<String, String> values) {
        var decisions = values.entrySet().stream()
                .map(entry -> new PolicyDecision(topic, entry.getKey(), FROM, entry.getValue(), "test"))
                .toList();
        policies.decide(new RegionCode(region), decisions, SETUP);
    }

    /** From a Shanghai instant on, no agreement is active. */
    public void suspend(String region, String hospital, Instant from) {
        institutions.changeAgreement(
                new RegionCode(region), new InstitutionCode(hospital), AgreementState.SUSPENDED, from, "test", SETUP);
    }

    /** From a Shanghai instant on, there is no agreement. */
    public void end(String region, String hospital, Instant from) {
        institutions.changeAgreement(
                new RegionCode(region), new InstitutionCode(hospital), AgreementState.ENDED, from, "test", SETUP);
    }

    private static Institution hospital(String region, String code) {
        return new Institution(
                new InstitutionCode(code),
                new RegionCode(region),
                "Hospital " + code,
                InstitutionKind.HOSPITAL,
                3,
                List.of(new AgreementPeriod(Instant.parse("2024-12-31T16:00:00Z"), AgreementState.ACTIVE)),
                new BankAccount("6222000012345678", "Hospital " + code));
    }
}
