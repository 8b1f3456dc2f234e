package org.medfund.audit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.medfund.audit.AuditError;
import org.medfund.audit.AuditTest;
import org.medfund.audit.Bill;
import org.medfund.audit.FoundFindings;
import org.medfund.audit.Planted;
import org.medfund.claims.HintAnswer;
import org.medfund.claims.HintAnswers;
import org.medfund.claims.PlannedVisit;
import org.medfund.claims.ReviewHint;
import org.medfund.claims.ReviewHints;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 事前提醒: what the review says before a settlement, and what institutions do about it (S2-5d). */
@AuditTest
class PlannedReviewTests {

    private static final Actor CASHIER = new Actor("cashier", "RM1", "INSTITUTION", "national");

    @Autowired
    ReviewHints hints;

    @Autowired
    HintAnswers answers;

    @Autowired
    PolicyWriter policies;

    @Autowired
    Planted planted;

    @Autowired
    FoundFindings found;

    @Autowired
    JdbcClient db;

    /** S2-5d: the institution is told of the line, by the rule that would find it after the settlement. */
    @Test
    void tellsBeforehandWhatTheReviewWouldFind() {
        restricted("631801");
        assertThat(hints.of(visit("631801", "WOMEN-ONLY"))).singleElement().satisfies(hint -> {
            assertThat(hint.rule()).isEqualTo("item-restricted-by-sex");
            assertThat(hint.line()).isEqualTo("S2");
            assertThat(hint.text()).contains("限性别");
        });
        var settled = new Bill();
        settled.lines = List.of(Bill.line(1, "ITEM-A", 40_00, 1), Bill.line(2, "WOMEN-ONLY", 60_00, 1));
        planted.reviewed("631801", settled);
        assertThat(found.rules(settled)).containsExactly("item-restricted-by-sex");
    }

    /** S2-5d: a visit in order is reminded of nothing, and that it was asked about is kept too. */
    @Test
    void keepsEachReminderAlsoTheEmptyOne() {
        restricted("631802");
        assertThat(hints.of(visit("631802", "ITEM-B"))).isEmpty();
        hints.of(visit("631802", "WOMEN-ONLY"));
        assertThat(count("review_reminder", "631802")).isEqualTo(2);
        assertThat(count("reminder_v1", "631802")).isEqualTo(1);
    }

    /** S2-5d: the answer is logged, accepted or overridden with a reason; the same again is the same, another is none. */
    @Test
    void keepsWhatBecameOfAHint() {
        restricted("631803");
        var accepted = hint("631803");
        var overridden = hint("631803");
        answers.record(answer("631803", "RM1", accepted.id(), true, null));
        answers.record(answer("631803", "RM1", overridden.id(), false, "病情需要"));
        answers.record(answer("631803", "RM1", overridden.id(), false, "病情需要"));
        refused(AuditError.HINT_ANSWERED, answer("631803", "RM1", overridden.id(), true, null));
        assertThat(logged(accepted)).isEqualTo("true");
        assertThat(logged(overridden)).isEqualTo("false 病情需要");
    }

    /** S2-5d: nobody answers what another institution was told. */
    @Test
    void refusesTheAnswerOfAnother() {
        restricted("631804");
        refused(AuditError.HINT_UNKNOWN, answer("631804", "RM2", hint("631804").id(), true, null));
        refused(AuditError.HINT_UNKNOWN, answer("631804", "RM1", UUID.randomUUID(), true, null));
    }

    private void refused(AuditError error, HintAnswer answer) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> answers.record(answer))
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(error));
    }

    private ReviewHint hint(String region) {
        return hints.of(visit(region, "WOMEN-ONLY")).getFirst();
    }

    private static HintAnswer answer(
            String region, String institution, UUID hint, boolean accepted, @Nullable String reason) {
        return new HintAnswer(
                new RegionCode(region), new InstitutionCode(institution), hint, accepted, reason, CASHIER);
    }

    private static PlannedVisit visit(String region, String item) {
        var at = Bill.at("2026-02-13T08:30:00");
        return new PlannedVisit(
                new RegionCode(region),
                new InstitutionCode("RM1"),
                UUID.randomUUID(),
                LocalDate.of(1980, 1, 1),
                "1",
                "11",
                at,
                List.of(
                        new PlannedVisit.Line("S1", "ITEM-A", one(), Money.ofYuan("40"), at),
                        new PlannedVisit.Line("S2", item, one(), Money.ofYuan("60"), at)));
    }

    private static Quantity one() {
        return Quantity.of(BigDecimal.ONE);
    }

    private void restricted(String region) {
        policies.decide(
                new RegionCode(region),
                List.of(new PolicyDecision(
                        PolicyTopics.CATALOGUE_ITEMS,
                        "WOMEN-ONLY",
                        LocalDate.of(2026, 1, 1),
                        "{\"name\":\"n\",\"sex\":\"2\"}",
                        "test")),
                Actor.system("test"));
    }

    private long count(String table, String region) {
        return db.sql("SELECT count(*) FROM " + table + " WHERE region = ?")
                .param(region)
                .query(Long.class)
                .single();
    }

    private String logged(ReviewHint hint) {
        return db.sql("SELECT concat_ws(' ', CASE WHEN accepted THEN 'true' ELSE 'false' END, reason)"
                        + " FROM reminder_v1 WHERE id = ? AND answered_at IS NOT NULL")
                .param(hint.id())
                .query(String.class)
                .single();
    }
}
