package org.medfund.claims.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.national.NationalClient.refusal;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.TestRegion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How a transaction is run and answered, with transactions of the tests. */
@ClaimsTest
class AnsweringTests {

    private static final String REGION = "610976";
    private static final String HOSPITAL = "H61097600001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient db;

    @Autowired
    FieldTable fields;

    private NationalClient his;

    @BeforeEach
    void open() {
        region.open(REGION, HOSPITAL);
        his = new NationalClient(mvc, HOSPITAL, REGION);
    }

    @Test
    void whatIsRefusedLeavesNothingAndMayBeSentAgainOtherwise() {
        var envelope = his.envelope("T001", his.msgid(), told("refuse"));
        assertThat(refusal(his.send(envelope))).isEqualTo("CLAIMS-0012 代码不在当日地区字典中。/input/data/what 应为：能办的事");
        assertThat(effects(envelope)).isZero();
        envelope.put("input", told("succeed"));
        assertThat(his.send(envelope).path("infcode").asInt()).isZero();
        assertThat(effects(envelope)).isEqualTo(1);
    }

    /** What is wrong inside stays inside. */
    @ParameterizedTest
    @ValueSource(strings = {"break", "forget", "misname"})
    void whatBreaksLeavesNothingAndTellsNothing(String what) {
        var envelope = his.envelope("T001", his.msgid(), told(what));
        var answer = his.send(envelope);
        assertThat(refusal(answer)).isEqualTo("HTTP-0009 系统发生意外错误。");
        assertThat(answer.toString()).doesNotContain("Exception", "broken", "unheard_of");
        assertThat(effects(envelope)).isZero();
        assertThat(db.sql("SELECT reason FROM national_refusal WHERE msgid = :msgid")
                        .param("msgid", envelope.get("msgid"))
                        .query(String.class)
                        .single())
                .isEqualTo("HTTP-0009");
    }

    @ParameterizedTest
    @ValueSource(strings = {"succeed", "refuse"})
    void anAnswerHasTheHeaderOfTheTable(String what) {
        var header = new ArrayList<String>();
        var table = fields.of(FieldTable.ENVELOPE).out().node("header");
        table.fields().values().forEach(field -> header.add(field.name()));
        header.add("output");
        var answer = his.send(his.envelope("T001", his.msgid(), told(what)));
        assertThat(answer.propertyNames()).containsExactlyInAnyOrderElementsOf(header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T001", "T002"})
    void theSameRequestAgainIsAnsweredAndNotDoneAgain(String infno) {
        var envelope = his.envelope(infno, his.msgid(), told("succeed"));
        var first = his.send(envelope);
        var runs = TransactionsOfTheTests.runs();
        assertThat(his.send(envelope)).hasToString(first.toString());
        assertThat(TransactionsOfTheTests.runs()).isEqualTo(runs);
        assertThat(effects(envelope)).isEqualTo(1);
        envelope.put("input", told("empty"));
        assertThat(refusal(his.send(envelope))).startsWith("CLAIMS-0072 ");
    }

    /** What committed by itself is done, whatever was answered; sent again, it is asked again. */
    @Test
    void whatCommitsByItselfIsAskedAgainWhenItWasNotAnswered() {
        var envelope = his.envelope("T002", his.msgid(), told("break"));
        assertThat(refusal(his.send(envelope))).startsWith("HTTP-0009 ");
        assertThat(effects(envelope)).isEqualTo(1);
        var runs = TransactionsOfTheTests.runs();
        his.send(envelope);
        assertThat(TransactionsOfTheTests.runs()).isEqualTo(runs + 1);
    }

    @Test
    void eachTypeIsWrittenAsTheInterfaceWritesIt() {
        assertThat(his.call("T001", told("succeed")))
                .hasToString(
                        "{\"result\":{\"amt\":-0.50,\"pric\":0.000001,\"cnt\":1.5000,\"prop\":0.6235,\"day\":\"2026-02-13\",\"at\":\"2026-02-14"
                                + " 00:00:01\",\"flag\":\"1\",\"num\":7,\"memo\":\"甲\"},\"rows\":[]}");
    }

    @Test
    void whatIsAbsentIsZeroWhereItIsANumberAndEmptyElsewhere() {
        assertThat(his.call("T001", told("empty")))
                .hasToString("{\"result\":{\"amt\":0.00,\"pric\":0,\"cnt\":0,\"prop\":0,\"day\":\"\",\"at\":\"\","
                        + "\"flag\":\"\",\"num\":0,\"memo\":\"\"},\"rows\":[]}");
    }

    @Test
    void theOperatorOfTheInstitutionIsWhoActs() {
        var envelope = his.envelope("T001", his.msgid(), told("succeed"));
        his.send(envelope);
        assertThat(db.sql("SELECT operator FROM national_sign_in WHERE sign_no = :msgid")
                        .param("msgid", envelope.get("msgid"))
                        .query(String.class)
                        .single())
                .isEqualTo(HOSPITAL + ":1001");
    }

    private static Map<String, Object> told(String what) {
        return Map.of("data", Map.of("what", what));
    }

    private long effects(Map<String, Object> envelope) {
        return db.sql("SELECT count(*) FROM national_sign_in WHERE sign_no = :msgid")
                .param("msgid", envelope.get("msgid"))
                .query(Long.class)
                .single();
    }
}
