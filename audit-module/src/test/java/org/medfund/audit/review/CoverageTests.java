package org.medfund.audit.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.medfund.audit.AuditTest;
import org.medfund.audit.Bill;
import org.medfund.audit.Planted;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What was reviewed is what was received, and what is not is shown (S0-2.2b). */
@AuditTest
class CoverageTests {

    @Autowired
    Planted planted;

    @Autowired
    MockMvcTester http;

    @Test
    void showsAnUnreviewedSettlementAndThenNone() {
        planted.reviewed("650100", new Bill(), new Bill().reversal());
        planted.recorded("650100", new Bill());
        assertThat(coverage("650100", "AUDITOR", "650100"))
                .bodyJson()
                .isLenientlyEqualTo("{\"received\":3,\"reviewed\":2,\"complete\":false}");
        planted.reviewed("650100", new Bill());
        assertThat(coverage("650100", "MAKER", "650100"))
                .bodyJson()
                .isLenientlyEqualTo("{\"received\":4,\"reviewed\":4,\"complete\":true}");
    }

    @Test
    void countsEachBusinessDateOfAChunkByItself() {
        var nextDay = new Bill();
        nextDay.setlTime = Bill.at("2026-02-14T00:00:00");
        planted.reviewed("650200", new Bill(), new Bill(), nextDay);
        assertThat(coverage("650200", "AUDITOR", "650200"))
                .bodyJson()
                .isLenientlyEqualTo("{\"received\":2,\"reviewed\":2}");
    }

    @Test
    void hidesOtherRegionsAndRefusesOtherRoles() {
        assertThat(coverage("650300", "AUDITOR", "650100")).hasStatus(404);
        assertThat(coverage("650300", "BANK", "650300")).hasStatus(403);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult coverage(
            String region, String role, String served) {
        return http.get()
                .uri("/api/reviews/coverage?region={region}&date=2026-02-13", region)
                .header("Test-Caller", "a1;agency;" + role + ";" + served)
                .exchange();
    }
}
