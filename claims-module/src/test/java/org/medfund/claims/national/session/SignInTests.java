package org.medfund.claims.national.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.TestRegion;
import org.medfund.claims.national.NationalClient;
import org.medfund.institutions.NationalTopics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 9001 and 9002. */
@ClaimsTest
class SignInTests {

    private static final String REGION = "610971";
    private static final String HOSPITAL = "H61097100001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    private NationalClient his;

    @BeforeEach
    void open() {
        region.open(REGION, HOSPITAL);
        his = new NationalClient(mvc, HOSPITAL, REGION);
    }

    @Test
    void whoIsNotSignedInCannotSignOut() {
        assertThat(signOut("A1", "06DYQ4G6ZSFXR1V2K7C8M3T9AB"))
                .startsWith("CLAIMS-0073 ")
                .contains("sign_no");
        var number = signIn("A2");
        assertThat(signOut("A1", number)).startsWith("CLAIMS-0073 ");
    }

    @Test
    void anOperatorHasOneNumberADay() {
        var number = signIn("B1");
        assertThat(number).hasSize(26);
        assertThat(signIn("B1")).isEqualTo(number);
        assertThat(signIn("B2")).isNotEqualTo(number);
    }

    @Test
    void whoSignedOutSignsInWithANewNumber() {
        var number = signIn("C1");
        his.call("9002", Map.of("signOut", Map.of("sign_no", number, "opter_no", "C1")));
        assertThat(signOut("C1", number)).startsWith("CLAIMS-0073 ");
        assertThat(signIn("C1")).isNotEqualTo(number);
    }

    /** Where the region wants it, nothing but sign-in itself is answered without it; what is unknown then stays unknown. */
    @Test
    void whereTheRegionWantsItNothingIsAnsweredWithoutSigningIn() {
        region.open("610974", "H61097400001");
        region.decide("610974", NationalTopics.SIGN_IN, Map.of("*", "on"));
        his = new NationalClient(mvc, "H61097400001", "610974");
        assertThat(his.refused("9999", Map.of())).startsWith("CLAIMS-0073 ").contains("/sign_no");
        var number = signIn("D1");
        assertThat(with("D1", number)).startsWith("CLAIMS-0070 ");
        var elsewhere = new NationalClient(mvc, HOSPITAL, REGION);
        var foreign =
                elsewhere.call("9001", signInOf("D1")).at("/signinoutb/sign_no").asString();
        assertThat(with("D1", foreign)).startsWith("CLAIMS-0073 ");
        his.call("9002", Map.of("signOut", Map.of("sign_no", number, "opter_no", "D1")));
        assertThat(with("D1", number)).startsWith("CLAIMS-0073 ");
    }

    /** What is done under a number is recorded as done by its operator. */
    @Test
    void nobodyActsUnderTheNumberOfAnotherOperator() {
        region.open("610976", "H61097600001");
        region.decide("610976", NationalTopics.SIGN_IN, Map.of("*", "on"));
        his = new NationalClient(mvc, "H61097600001", "610976");
        var number = signIn("E1");
        assertThat(with("E2", number)).startsWith("CLAIMS-0073 ");
        assertThat(with("E1", number)).startsWith("CLAIMS-0070 ");
    }

    private String with(String operator, String number) {
        var envelope = his.envelope("9999", his.msgid(), Map.of());
        envelope.put("opter", operator);
        envelope.put("sign_no", number);
        return NationalClient.refusal(his.send(envelope));
    }

    private static Map<String, Object> signInOf(String operator) {
        return Map.of("signIn", Map.of("opter_no", operator, "mac", "0", "ip", "10.0.0.1"));
    }

    private String signIn(String operator) {
        return his.call("9001", signInOf(operator)).at("/signinoutb/sign_no").asString();
    }

    private String signOut(String operator, String number) {
        return his.refused("9002", Map.of("signOut", Map.of("sign_no", number, "opter_no", operator)));
    }
}
