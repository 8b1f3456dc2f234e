package org.medfund.claims.national.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.national.NationalClient.ADDRESS;
import static org.medfund.claims.national.NationalClient.refusal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import medfundtest.CsbSigning;
import medfundtest.NationalSigning;
import medfundtest.TifSigning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.TestRegion;
import org.medfund.claims.national.NationalClient;
import org.medfund.trail.EventJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** Who signs rightly comes in, and nobody else; each attempt is kept. */
@ClaimsTest
class SigningTests {

    private static final String REGION = "610972";
    private static final String SECRET = "a-shared-secret-of-a-test";
    private static final Instant NOW = Instant.parse("2026-02-20T03:00:00Z");
    private static final Map<String, Object> SIGN_IN =
            Map.of("signIn", Map.of("opter_no", "1001", "mac", "0", "ip", "10.0.0.1"));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    TestProfiles profiles;

    @Autowired
    JdbcClient db;

    private static final AtomicInteger NEXT = new AtomicInteger(100);

    @BeforeEach
    void open() {
        region.open(REGION, "H61097200001");
    }

    /** GB/T 32918.5, appendix A: another implementation's key, message and signature. */
    @Test
    void theSignatureOfTheStandardHolds() {
        var key = "0409F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020"
                + "CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13";
        var signature = "F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3"
                + "B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA";
        var message = "message digest".getBytes(StandardCharsets.US_ASCII);
        assertThat(Sm2.verify(key, message, signature)).isTrue();
        assertThat(Sm2.verify(key, "message Digest".getBytes(StandardCharsets.US_ASCII), signature))
                .isFalse();
        assertThat(Sm2.isPublicKey(key)).isTrue();
        assertThat(Sm2.isPublicKey(key.replace("0409", "0419"))).isFalse();
    }

    @Test
    void withoutAProfileNobodyComesIn() {
        var code = hospital();
        db.sql("INSERT INTO signing_revocation SELECT region, institution, profile_no, 'test', 'p', recorded_at"
                        + " FROM signing_profile WHERE institution = :code")
                .param("code", code)
                .update();
        assertThat(new NationalClient(mvc, code, REGION).refused("9001", SIGN_IN))
                .startsWith("CLAIMS-0074 ");
        assertRefused(code, "CLAIMS-0074");
    }

    @Test
    void sm2CoversHeaderAndInput() {
        var code = hospital();
        var sm2 = NationalSigning.sm2();
        profiles.confirmed(REGION, code, SigningVariant.SM2, null, sm2.publicKey(), null);
        var his = new NationalClient(mvc, code, REGION, sm2);
        assertThat(succeeds(his, SIGN_IN)).isTrue();
        var unsigned = new NationalClient(mvc, code, REGION, (envelope, now) -> Map.of());
        assertThat(unsigned.refused("9001", SIGN_IN)).startsWith("CLAIMS-0075 ");
        for (var field : Map.of("opter", "1002", "msgid", "M2", "dev_no", "1").entrySet()) {
            assertThat(refusal(changedAfterSigning(his, sm2, field.getKey(), field.getValue())))
                    .startsWith("CLAIMS-0075 ")
                    .contains("/cainfo");
        }
        var other = Map.of("signIn", Map.of("opter_no", "1002", "mac", "0", "ip", "10.0.0.1"));
        assertThat(refusal(changedAfterSigning(his, sm2, "input", other))).startsWith("CLAIMS-0075 ");
        assertRefused(code, "CLAIMS-0075");
    }

    @Test
    void sm2OfAnotherKeyOrAnotherTimeIsRefused() {
        var code = hospital();
        var sm2 = NationalSigning.sm2();
        profiles.confirmed(REGION, code, SigningVariant.SM2, null, sm2.publicKey(), null);
        assertThat(new NationalClient(mvc, code, REGION, NationalSigning.sm2()).refused("9001", SIGN_IN))
                .startsWith("CLAIMS-0075 ");
        for (var time : new String[] {"2026-02-20 10:54:59", "2026-02-20 11:05:01"}) {
            assertThat(refusal(at(time, code, sm2))).startsWith("CLAIMS-0076 ").contains("/inf_time");
        }
        assertThat(at("2026-02-20 10:55:00", code, sm2).path("infcode").asInt()).isZero();
    }

    /** It covers all that is sent: sent once more it is the same request, and no replay. */
    @Test
    void theSameSm2MessageAgainHasTheSameAnswer() {
        var code = hospital();
        var sm2 = NationalSigning.sm2();
        profiles.confirmed(REGION, code, SigningVariant.SM2, null, sm2.publicKey(), null);
        var his = new NationalClient(mvc, code, REGION, sm2);
        var envelope = his.envelope("9001", his.msgid(), SIGN_IN);
        var first = his.send(envelope);
        var again = his.post(ADDRESS, bytes(envelope), Map.of());
        assertThat(again).hasToString(first.toString());
    }

    @Test
    void csbTakesMillisecondsAndSecondsWithinHalfAnHour() {
        var code = hospital();
        profiles.confirmed(REGION, code, SigningVariant.CSB, "ak-1", null, SECRET);
        assertThat(succeeds(new NationalClient(mvc, code, REGION, NationalSigning.csb("ak-1", SECRET)), SIGN_IN))
                .isTrue();
        assertThat(succeeds(csb(code, NOW.getEpochSecond() - 1800 + ""), SIGN_IN))
                .isTrue();
        assertThat(csb(code, NOW.toEpochMilli() - 1_800_001 + "").refused("9001", SIGN_IN))
                .startsWith("CLAIMS-0076 ");
        assertThat(csb(code, NOW.toEpochMilli() + 1_800_001 + "").refused("9001", SIGN_IN))
                .startsWith("CLAIMS-0076 ");
        assertThat(csb(code, "1").refused("9001", SIGN_IN)).startsWith("CLAIMS-0075 ");
    }

    @Test
    void csbOfAnotherSecretAnotherKeyOrAnotherTransactionIsRefused() {
        var code = hospital();
        profiles.confirmed(REGION, code, SigningVariant.CSB, "ak-1", null, SECRET);
        assertThat(new NationalClient(mvc, code, REGION, NationalSigning.csb("ak-1", SECRET + "x"))
                        .refused("9001", SIGN_IN))
                .startsWith("CLAIMS-0075 ");
        assertThat(new NationalClient(mvc, code, REGION, NationalSigning.csb("ak-2", SECRET)).refused("9001", SIGN_IN))
                .startsWith("CLAIMS-0075 ");
        NationalSigning forAnother =
                (envelope, now) -> CsbSigning.headers("ak-1", SECRET, Map.of("infno", "1101"), NOW.toEpochMilli() + "");
        assertThat(new NationalClient(mvc, code, REGION, forAnother).refused("9001", SIGN_IN))
                .startsWith("CLAIMS-0075 ")
                .contains("_api_name");
    }

    /** The headers do not cover the body: caught, they open nothing. */
    @Test
    void whatDoesNotCoverTheBodyCountsOnce() {
        var code = hospital();
        profiles.confirmed(REGION, code, SigningVariant.CSB, "ak-1", null, SECRET);
        var csb = csb(code, NOW.toEpochMilli() + 5 + "");
        assertThat(succeeds(csb, SIGN_IN)).isTrue();
        assertThat(csb.refused("9001", SIGN_IN)).startsWith("CLAIMS-0077 ");
        NationalSigning tif =
                (envelope, now) -> TifSigning.headers(code, "test-token-of-" + code, NOW.getEpochSecond() + "", "n-1");
        var his = new NationalClient(mvc, code, REGION, tif);
        assertThat(succeeds(his, SIGN_IN)).isTrue();
        assertThat(his.refused("9001", SIGN_IN)).startsWith("CLAIMS-0077 ");
        assertRefused(code, "CLAIMS-0077");
    }

    @Test
    void tifIsSignedWithTheTokenAndWithinFiveMinutes() {
        var code = hospital();
        assertThat(new NationalClient(mvc, code, REGION, NationalSigning.tif(code, "another-token-of-test"))
                        .refused("9001", SIGN_IN))
                .startsWith("CLAIMS-0075 ");
        assertThat(new NationalClient(mvc, code, REGION, NationalSigning.tif("x", "test-token-of-" + code))
                        .refused("9001", SIGN_IN))
                .startsWith("CLAIMS-0075 ");
        var token = NationalSigning.tif(code, "test-token-of-" + code);
        NationalSigning early = (envelope, now) -> token.sign(envelope, NOW.minus(Duration.ofSeconds(301)));
        assertThat(new NationalClient(mvc, code, REGION, early).refused("9001", SIGN_IN))
                .startsWith("CLAIMS-0076 ");
        NationalSigning slow = (envelope, now) -> token.sign(envelope, NOW.minus(Duration.ofMinutes(5)));
        assertThat(succeeds(new NationalClient(mvc, code, REGION, slow), SIGN_IN))
                .isTrue();
    }

    /** A key of another hospital signs for that one only. */
    @Test
    void aHospitalSignsForItselfOnly() {
        var code = hospital();
        var his = new NationalClient(mvc, code, REGION, TestProfiles.usual("H61097200001"));
        assertThat(his.refused("9001", SIGN_IN)).startsWith("CLAIMS-0075 ");
    }

    /** While one key takes over from another, both hold. */
    @Test
    void keysOverlap() {
        var code = hospital();
        profiles.confirmed(REGION, code, SigningVariant.TIF, "new", null, SECRET);
        assertThat(succeeds(new NationalClient(mvc, code, REGION), SIGN_IN)).isTrue();
        assertThat(succeeds(new NationalClient(mvc, code, REGION, NationalSigning.tif("new", SECRET)), SIGN_IN))
                .isTrue();
    }

    @Test
    void secretsAreUnreadableAtRest() {
        var code = hospital();
        profiles.confirmed(REGION, code, SigningVariant.CSB, "ak-1", null, SECRET);
        var stored = db.sql("SELECT p::text FROM signing_profile p WHERE institution = :code")
                .param("code", code)
                .query(String.class)
                .list()
                .toString();
        assertThat(stored)
                .contains("ak-1")
                .doesNotContain(SECRET)
                .doesNotContain(HexFormat.of().formatHex(SECRET.getBytes(StandardCharsets.UTF_8)));
    }

    private String hospital() {
        var code = "H610972%05d".formatted(NEXT.incrementAndGet());
        region.open(REGION, code);
        return code;
    }

    private NationalClient csb(String code, String timestamp) {
        return new NationalClient(
                mvc, code, REGION, (envelope, now) -> CsbSigning.headers("ak-1", SECRET, envelope, timestamp));
    }

    private JsonNode at(String time, String code, NationalSigning signing) {
        var his = new NationalClient(mvc, code, REGION, signing);
        var envelope = his.envelope("9001", his.msgid(), SIGN_IN);
        envelope.put("inf_time", time);
        return his.send(envelope);
    }

    private static JsonNode changedAfterSigning(
            NationalClient his, NationalSigning signing, String field, Object value) {
        var envelope = his.envelope("9001", his.msgid(), SIGN_IN);
        var headers = signing.sign(envelope, NOW);
        envelope.put(field, value);
        return his.post(ADDRESS, bytes(envelope), headers);
    }

    private static boolean succeeds(NationalClient his, Object input) {
        return !his.call("9001", input).isEmpty();
    }

    private static byte[] bytes(Map<String, Object> envelope) {
        return EventJson.write(envelope).getBytes(StandardCharsets.UTF_8);
    }

    private void assertRefused(String code, String reason) {
        assertThat(db.sql("SELECT DISTINCT reason FROM national_refusal WHERE institution = :code")
                        .param("code", code)
                        .query(String.class)
                        .list())
                .contains(reason);
        assertThat(db.sql("SELECT count(*) FROM national_refusal WHERE institution = :code AND infno = '9001'"
                                + " AND refused_at = '2026-02-20T03:00:00Z'")
                        .param("code", code)
                        .query(Long.class)
                        .single())
                .isPositive();
    }
}
