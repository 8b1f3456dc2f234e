package org.medfund.claims.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.national.NationalClient.ADDRESS;
import static org.medfund.claims.national.NationalClient.refusal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.TestRegion;
import org.medfund.trail.EventJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The envelope of the national interface, tried with sign-in and sign-out. */
@ClaimsTest
class EnvelopeTests {

    private static final String REGION = "610970";
    private static final String HOSPITAL = "H61097000001";
    private static final Map<String, Object> SIGN_IN =
            Map.of("signIn", Map.of("opter_no", "1001", "mac", "00-16-3e-00-00-01", "ip", "10.0.0.1"));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient db;

    private NationalClient his;

    @BeforeEach
    void open() {
        region.open(REGION, HOSPITAL);
        his = new NationalClient(mvc, HOSPITAL, REGION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{", "\"x\"", "{\"infno\":\"9001\",\"infno\":\"9001\"}", "{}{}", "<xml/>"})
    void whatIsNoEnvelopeIsRefusedAsOne(String body) {
        assertThat(refusal(his.post(ADDRESS, body.getBytes(StandardCharsets.UTF_8), Map.of())))
                .startsWith("CLAIMS-0001 ");
    }

    @Test
    void anEnvelopeWithoutEndIsNotReadToItsEnd() {
        var deep = "{\"a\":".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(his.post(ADDRESS, deep, Map.of()))).startsWith("CLAIMS-0001 ");
    }

    @Test
    void eachMandatoryFieldOfTheHeaderIsMissed() {
        Stream.of(
                        "infno",
                        "msgid",
                        "mdtrtarea_admvs",
                        "recer_sys_code",
                        "infver",
                        "opter_type",
                        "opter",
                        "opter_name",
                        "inf_time",
                        "fixmedins_code",
                        "fixmedins_name",
                        "input")
                .forEach(field -> {
                    var envelope = his.envelope("9001", his.msgid(), SIGN_IN);
                    envelope.remove(field);
                    assertThat(refusal(his.send(envelope)))
                            .startsWith("CLAIMS-0003 ")
                            .contains("/" + field + " 缺失");
                });
    }

    @Test
    void aTransactionThatNobodyAnswersIsRefused() {
        assertThat(his.refused("9999", Map.of())).startsWith("CLAIMS-0070 ").contains("/infno");
    }

    @Test
    void anInstitutionThatIsNotRegisteredIsRefused() {
        var stranger = new NationalClient(mvc, "H61097099999", REGION);
        assertThat(stranger.refused("9001", SIGN_IN)).startsWith("CLAIMS-0013 ").contains("/fixmedins_code");
    }

    @Test
    void aServiceAnswersItsOwnTransactionOnly() {
        var address = "/fsi/api/signInSignOutService/signIn";
        var own = his.envelope("9001", his.msgid(), SIGN_IN);
        assertThat(his.send(address, own).path("infcode").asInt()).isZero();
        var other = his.envelope("9002", his.msgid(), SIGN_IN);
        assertThat(refusal(his.send(address, other))).startsWith("CLAIMS-0071 ").contains("9001");
        assertThat(refusal(his.send("/fsi/api/nothing/there", own))).startsWith("CLAIMS-0071 ");
    }

    @Test
    void aRefusalKeepsTheAttemptAndNothingOfWhatItSaid() {
        var envelope = his.envelope("9001", his.msgid(), Map.of("signIn", Map.of("opter_no", "张三的秘密")));
        his.send(envelope);
        var kept = db.sql("SELECT r::text FROM national_refusal r WHERE msgid = :msgid")
                .param("msgid", envelope.get("msgid"))
                .query(String.class)
                .list();
        assertThat(kept)
                .singleElement()
                .asString()
                .contains("CLAIMS-0003", HOSPITAL, "9001")
                .doesNotContain("张三");
        assertThat(calls(envelope)).isZero();
    }

    @Test
    void numbersMayBeTextsTheInputMayBeTextAndUnknownFieldsAreNoFault() {
        var envelope = his.envelope("9001", his.msgid(), EventJson.write(SIGN_IN));
        envelope.put("opter_type", "1");
        envelope.put("serv_code", "local");
        envelope.put("INFVER", envelope.remove("infver"));
        var answer = his.send(envelope);
        assertThat(answer.path("infcode").isInt()).isTrue();
        assertThat(answer.path("infcode").asInt()).as(answer.toString()).isZero();
        assertThat(answer.path("inf_refmsgid").asString())
                .startsWith(REGION + "20260220110000")
                .hasSize(30);
        assertThat(answer.path("refmsg_time").asString()).isEqualTo("20260220110000000");
        assertThat(answer.path("err_msg").asString()).isEmpty();
        assertThat(answer.at("/output/signinoutb/sign_time").asString()).isEqualTo(NationalClient.NOW);
    }

    @Test
    void aNameThatIsGivenInTwoSpellingsIsGivenTwice() {
        var envelope = his.envelope("9001", his.msgid(), SIGN_IN);
        envelope.put("INFVER", "V1.0");
        assertThat(refusal(his.send(envelope))).startsWith("CLAIMS-0003 ").contains("INFVER");
    }

    @Test
    void theSameRequestAgainGivesTheSameAnswer() {
        var envelope = his.envelope("9001", his.msgid(), SIGN_IN);
        var first = his.send(envelope);
        envelope.put("inf_time", "2026-02-20 11:00:01");
        envelope.put("input", EventJson.write(SIGN_IN));
        assertThat(his.send(envelope)).hasToString(first.toString());
        assertThat(calls(envelope)).isEqualTo(1);
    }

    @Test
    void otherContentUnderAUsedMessageIdIsRefused() {
        var envelope = his.envelope("9001", his.msgid(), SIGN_IN);
        his.send(envelope);
        envelope.put("input", Map.of("signIn", Map.of("opter_no", "1002", "mac", "0", "ip", "0")));
        assertThat(refusal(his.send(envelope))).startsWith("CLAIMS-0072 ").contains("/msgid");
    }

    /** Copies at once wait for the first and are answered as it was. */
    @Test
    void copiesAtOnceHaveOneAnswer() throws Exception {
        var envelope = his.envelope("9001", his.msgid(), SIGN_IN);
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var copies = IntStream.range(0, 16)
                    .mapToObj(i -> (Callable<String>) () -> his.send(envelope).toString())
                    .toList();
            var answers = clients.invokeAll(copies);
            assertThat(answers.stream().map(answer -> answer.resultNow()).distinct())
                    .hasSize(1);
        }
        assertThat(calls(envelope)).isEqualTo(1);
    }

    /** Answers hold names: they are stored sealed. */
    @Test
    void whatWasAnsweredIsUnreadableAtRest() {
        var envelope = his.envelope("9001", his.msgid(), SIGN_IN);
        var number = his.send(envelope).at("/output/signinoutb/sign_no").asString();
        var stored = db.sql("SELECT answer FROM national_answer WHERE msgid = :msgid")
                .param("msgid", envelope.get("msgid"))
                .query((row, n) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain(number)
                .doesNotContain("infcode");
    }

    private long calls(Map<String, Object> envelope) {
        return db.sql("SELECT count(*) FROM national_call WHERE msgid = :msgid")
                .param("msgid", envelope.get("msgid"))
                .query(Long.class)
                .single();
    }
}
