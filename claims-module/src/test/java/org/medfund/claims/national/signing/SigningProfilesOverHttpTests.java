package org.medfund.claims.national.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import medfundtest.NationalSigning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.TestRegion;
import org.medfund.claims.national.NationalClient;
import org.medfund.trail.EventJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The agency gives an institution a way to sign: one person proposes it, another confirms it. */
@ClaimsTest
class SigningProfilesOverHttpTests {

    private static final String REGION = "610973";
    private static final String SECRET = "a-shared-secret-of-a-test";
    private static final Map<String, Object> SIGN_IN =
            Map.of("signIn", Map.of("opter_no", "1001", "mac", "0", "ip", "10.0.0.1"));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient db;

    private Http maker;
    private Http checker;

    @BeforeEach
    void open() {
        maker = Http.agency(mvc, "p1", "MAKER", REGION);
        checker = Http.agency(mvc, "p2", "CHECKER", REGION);
    }

    @Test
    void whatNobodyElseHasConfirmedSignsNothing() {
        var profiles = profiles("H61097300001");
        var his = client("H61097300001");
        var number = json(maker.post(profiles, csb()), 200).path("number").asInt();
        assertThat(his.refused("9001", SIGN_IN)).startsWith("CLAIMS-007");
        var both = Http.agency(mvc, "p1", "CHECKER", REGION);
        assertThat(problem(both.post(profiles + "/" + number + "/confirmation", ""), 403))
                .isEqualTo("CLAIMS-0078");
        assertThat(problem(maker.post(profiles + "/" + number + "/confirmation", ""), 403))
                .isEqualTo("ACCESS-0001");
        assertThat(his.refused("9001", SIGN_IN)).startsWith("CLAIMS-007");
        var confirmed = json(checker.post(profiles + "/" + number + "/confirmation", ""), 200);
        assertThat(confirmed.path("state").asString()).isEqualTo("CONFIRMED");
        assertThat(his.call("9001", SIGN_IN).isEmpty()).isFalse();
        assertThat(problem(checker.post(profiles + "/" + number + "/confirmation", ""), 409))
                .isEqualTo("CLAIMS-0079");
    }

    @Test
    void whatIsRevokedSignsNothingFromThenOn() {
        var profiles = profiles("H61097300002");
        var his = client("H61097300002");
        confirm(profiles, csb());
        assertThat(his.call("9001", SIGN_IN).isEmpty()).isFalse();
        var number = json(checker.get(profiles), 200).path("items").size();
        var revocation = profiles + "/" + number + "/revocation";
        assertThat(problem(maker.post(revocation, "{\"reason\":\" \"}"), 400)).isEqualTo("CLAIMS-0003");
        json(maker.post(revocation, "{\"reason\":\"lost\"}"), 200);
        assertThat(his.refused("9001", SIGN_IN)).startsWith("CLAIMS-0075 ");
        assertThat(problem(maker.post(revocation, "{\"reason\":\"lost\"}"), 409))
                .isEqualTo("CLAIMS-0079");
    }

    @Test
    void aProfileSignsOnlyInItsTime() {
        var profiles = profiles("H61097300003");
        var his = client("H61097300003");
        confirm(profiles, csb("2026-02-20T03:00:01Z", null));
        assertThat(his.refused("9001", SIGN_IN)).startsWith("CLAIMS-0075 ");
        confirm(profiles, csb("2026-01-01T00:00:00Z", "2026-02-20T03:00:00Z"));
        assertThat(his.refused("9001", SIGN_IN)).startsWith("CLAIMS-0075 ");
        confirm(profiles, csb("2026-02-20T03:00:00Z", "2026-02-20T03:00:01Z"));
        assertThat(his.call("9001", SIGN_IN).isEmpty()).isFalse();
    }

    @Test
    void secretsComeInAndNeverGoOut() {
        var profiles = profiles("H61097300004");
        var proposed = json(maker.post(profiles, csb()), 200);
        assertThat(proposed.toString()).contains("ak-1").doesNotContain(SECRET);
        var sm2 = NationalSigning.sm2();
        json(
                maker.post(
                        profiles,
                        EventJson.write(Map.of(
                                "variant", "SM2", "validFrom", "2026-01-01T00:00:00Z", "publicKey", sm2.publicKey()))),
                200);
        var all = json(Http.agency(mvc, "p3", "AUDITOR", REGION).get(profiles), 200)
                .toString();
        assertThat(all).contains(sm2.publicKey(), "PROPOSED").doesNotContain(SECRET);
        assertThat(db.sql("SELECT payload FROM trail_event WHERE stream = 'signing/H61097300004'")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThan(1)
                .noneMatch(payload -> payload.contains(SECRET) || payload.contains("ak-1"));
    }

    @Test
    void aKeyThatIsNoneIsRefusedByName() {
        var profiles = profiles("H61097300005");
        for (var wrong :
                Map.of("publicKey", "04ab", "keyId", "a b", "secret", "short").entrySet()) {
            var form = wrong.getKey().equals("publicKey")
                    ? new LinkedHashMap<String, Object>(Map.of("variant", "SM2", "validFrom", "2026-01-01T00:00:00Z"))
                    : form("2026-01-01T00:00:00Z", null);
            form.put(wrong.getKey(), wrong.getValue());
            var answer = maker.post(profiles, EventJson.write(form));
            assertThat(Http.body(answer).toString())
                    .contains("/" + wrong.getKey())
                    .doesNotContain(SECRET);
            assertThat(problem(answer, 400)).isEqualTo("CLAIMS-0003");
        }
        assertThat(problem(maker.post(profiles, csb("2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z")), 422))
                .isEqualTo("CLAIMS-0042");
    }

    @Test
    void anInstitutionOfAnotherRegionIsNotThere() {
        var profiles = profiles("H61097300006");
        var foreign = Http.agency(mvc, "p9", "MAKER", "611000");
        assertThat(problem(foreign.post(profiles, csb()), 404)).isEqualTo("ACCESS-0002");
        assertThat(problem(foreign.get(profiles), 404)).isEqualTo("ACCESS-0002");
        assertThat(problem(maker.get("/api/institutions/H61097399999/signing-profiles"), 404))
                .isEqualTo("ACCESS-0002");
    }

    private String profiles(String code) {
        region.open(REGION, code);
        return "/api/institutions/" + code + "/signing-profiles";
    }

    private NationalClient client(String code) {
        return new NationalClient(mvc, code, REGION, NationalSigning.csb("ak-1", SECRET));
    }

    private void confirm(String profiles, String form) {
        var number = json(maker.post(profiles, form), 200).path("number").asInt();
        json(checker.post(profiles + "/" + number + "/confirmation", ""), 200);
    }

    private static String csb() {
        return csb("2026-01-01T00:00:00Z", null);
    }

    private static String csb(String from, @Nullable String until) {
        return EventJson.write(form(from, until));
    }

    private static Map<String, Object> form(String from, @Nullable String until) {
        var form = new LinkedHashMap<String, Object>();
        form.put("variant", "CSB");
        form.put("validFrom", from);
        form.put("keyId", "ak-1");
        form.put("secret", SECRET);
        if (until != null) {
            form.put("validUntil", until);
        }
        return form;
    }
}
