package org.medfund.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medfund.institutions.AgreementPeriod;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.BankAccount;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Institutions under agreements that were in force before Medfund. */
@Component
public class AdoptedInstitutions {

    private static final Actor MAKER = Actor.system("test");

    private final InstitutionWriter writer;

    AdoptedInstitutions(InstitutionWriter writer) {
        this.writer = writer;
    }

    public void adopt(MockMvcTester http, String region, String code, boolean publicOwned) {
        adopt(http, region, code, publicOwned, Stream.of());
    }

    /** With examinations, a technician's licence and the promise to keep original data. */
    public void adoptExamining(MockMvcTester http, String region, String code) {
        adopt(http, region, code, true, Stream.of("TECHNICIAN", "IMAGES_KEPT"));
    }

    /** A technician of the institution, until a date in quotes or null. */
    public void technician(MockMvcTester http, String region, String code, String staff, String until) {
        assertThat(http.put()
                        .uri("/api/institutions/" + code + "/staff")
                        .header("Test-Caller", "m1;agency;MAKER;" + region)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                            [{"staff":"%s","category":"TECHNICIAN","validFrom":"2025-01-01","validUntil":%s}]\
                            """.formatted(staff, until)))
                .hasStatus2xxSuccessful();
    }

    private void adopt(MockMvcTester http, String region, String code, boolean publicOwned, Stream<String> examining) {
        writer.register(
                List.of(new Institution(
                        new InstitutionCode(code),
                        new RegionCode(region),
                        code,
                        InstitutionKind.HOSPITAL,
                        2,
                        List.of(new AgreementPeriod(Instant.parse("2025-12-31T16:00:00Z"), AgreementState.ACTIVE)),
                        new BankAccount("6222000012345678", code))),
                MAKER);
        var conditions = Stream.of(
                "LICENCE",
                "THREE_MONTHS_OF_OPERATION",
                "QUALIFIED_STAFF",
                "INSURANCE_OFFICER",
                "MANAGEMENT_RULES",
                "INTERFACE",
                "TRACE_CODES",
                publicOwned ? "GUIDED_PRICES" : "PRICES_AS_PUBLIC");
        var extra = examining.toList();
        var evidence = Stream.concat(conditions, extra.stream())
                .map("{\"condition\":\"%s\",\"document\":\"d\"}"::formatted)
                .collect(Collectors.joining(","));
        send(http, region, "/api/agreements", """
            {"region":"%1$s","code":"%2$s","name":"%2$s","kind":"HOSPITAL","level":2,"district":"%1$s",
             "publicOwned":%3$s,"examinations":%5$s,"regionalCentre":false,"bankAccount":"6222000012345678",
             "bankAccountName":"%2$s","evidence":[%4$s],"appliedAt":"2025-12-30T16:00:00Z"}\
            """.formatted(region, code, publicOwned, evidence, !extra.isEmpty()));
        send(http, region, "/api/agreements/" + region + "/" + code + "/steps", """
            {"step":"ADOPT","effectiveAt":"2025-12-31T16:00:00Z","until":"2028-01-01","clausesVersion":"1",
             "clauses":["FEE_REVIEW"],"reason":"接续"}\
            """);
    }

    private static void send(MockMvcTester http, String region, String uri, String body) {
        assertThat(http.post()
                        .uri(uri)
                        .header("Test-Caller", "m1;agency;MAKER;" + region)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .hasStatus2xxSuccessful();
    }
}
