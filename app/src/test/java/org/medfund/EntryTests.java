package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medfund.kernel.Role;

/** The doors of the running application. */
class EntryTests {

    private static final RunningMedfund MEDFUND = RunningMedfund.shared();
    private static final DemoTokens TOKENS = new DemoTokens(MEDFUND);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String TRAIL = "/api/trail?region=990100";

    @Test
    void withoutATokenNobodyComesIn() throws Exception {
        var answer = get(TRAIL, "");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
        assertThat(answer.body()).contains("ENTRY-0001").contains("需要有效的访问令牌");
    }

    @Test
    void aForgedTokenIsNoToken() throws Exception {
        var publicKey = TOKENS.key().toRSAPublicKey().getEncoded();
        var claims = DemoTokens.claims("990100", List.of(Role.AUDITOR), "990100");
        var forged = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        forged.sign(new MACSigner(publicKey));
        assertThat(get(TRAIL, forged.serialize()).statusCode()).isEqualTo(401);
    }

    @Test
    void theAuditorMayReadTheTrailOfItsRegion() throws Exception {
        assertThat(get(TRAIL, token("AUDITOR", "990100")).statusCode()).isEqualTo(200);
    }

    @Test
    void whoLacksTheRoleIsForbidden() throws Exception {
        var answer = get(TRAIL, token("MAKER", "990100"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("ACCESS-0001");
    }

    @Test
    void aForeignRegionIsNotThere() throws Exception {
        var answer = get(TRAIL, token("AUDITOR", "611000"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("ACCESS-0002");
    }

    @Test
    void whoRunsTheSystemSeesNoBusinessData() throws Exception {
        assertThat(get("/api/institutions?region=990100", token("SYSADMIN", "990100"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anUnknownPathIsAProblemToo() throws Exception {
        assertThat(get("/api/nothing-here", token("AUDITOR", "990100")).statusCode())
                .isEqualTo(404);
        assertThat(get("/actuator/env", token("AUDITOR", "990100")).statusCode())
                .isIn(401, 403, 404);
    }

    @Test
    void healthAndTheDescriptionOfTheInterfaceAreOpen() throws Exception {
        assertThat(get("/actuator/health", "").statusCode()).isEqualTo(200);
        assertThat(get("/v3/api-docs", "").statusCode()).isEqualTo(200);
        assertThat(get("/swagger-ui/index.html", "").statusCode()).isEqualTo(200);
    }

    @Test
    void everyDemoPersonGetsATokenForItsSecretOnly() {
        assertThat(MEDFUND.client().get("auditor", TRAIL).status()).isEqualTo(200);
    }

    private static String token(String role, String region) {
        return TOKENS.of(region, List.of(Role.valueOf(role)), region);
    }

    private static HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(MEDFUND.uri().resolve(path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
