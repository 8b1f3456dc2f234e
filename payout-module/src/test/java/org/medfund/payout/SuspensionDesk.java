package org.medfund.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.medfund.institutions.SuspensionKind;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Where the agency suspends an institution of a region and resumes it, from wall-clock times in Shanghai on. */
public record SuspensionDesk(MockMvcTester http, RegionCode region) {

    /** The first suspension of an institution. */
    public void suspend(InstitutionCode institution, SuspensionKind kind, String from) {
        post(institution, "", """
                {"kind": "%s", "from": "%s", "cause": "RISK_ALERT", "reason": "核查"}""".formatted(kind, utc(from)));
    }

    /** The end of it. */
    public void resume(InstitutionCode institution, String until) {
        post(institution, "/1/resumption", """
                {"until": "%s", "reason": "恢复"}""".formatted(utc(until)));
    }

    private void post(InstitutionCode institution, String path, String body) {
        assertThat(http.post()
                        .uri("/api/institutions/" + institution + "/suspensions" + path)
                        .header("Test-Caller", "li;agency;MAKER;" + region)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .hasStatusOk();
    }

    private static String utc(String shanghai) {
        return Shanghai.instantOf(LocalDateTime.parse(shanghai)).toString();
    }
}
