package org.medfund.audit.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.AuditError;
import org.medfund.claims.HintAnswer;
import org.medfund.claims.HintAnswers;
import org.medfund.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What institutions were told before settlement, and what they did about it (S2-5d): evidence, in the caller's transaction. */
@Component
class ReminderLog implements HintAnswers {

    private static final String REMINDER = """
        INSERT INTO review_reminder (region, id, institution, med_type, began_at, lines, rule_set_version, policy_version,
                                     recorded_at)
        VALUES (:region, :id, :institution, :medType, :began, :lines, :rules, :policy, :at)\
        """;
    private static final String HINTS = """
        INSERT INTO review_hint (region, id, reminder_id, line_no, feedetl_sn, rule, rule_version, severity, amount_fen,
                                 explanation, explanation_zh)
        SELECT :region, h.id, :reminder, h.line, h.serial, h.rule, :rules, h.severity, h.fen, h.english, h.chinese
        FROM unnest(:ids::uuid[], :lines::integer[], :serials::text[], :ruleIds::text[], :severities::text[],
                    :fen::bigint[], :english::text[], :chinese::text[])
            h (id, line, serial, rule, severity, fen, english, chinese)\
        """;
    private static final String ANSWER = """
        INSERT INTO review_hint_answer (region, hint_id, accepted, reason, actor, recorded_at)
        SELECT h.region, h.id, :accepted, :reason, :actor, :at
        FROM review_hint h JOIN review_reminder r ON r.region = h.region AND r.id = h.reminder_id
        WHERE h.region = :region AND h.id = :hint AND r.institution = :institution
        ON CONFLICT DO NOTHING\
        """;
    private static final String STORED = """
        SELECT a.accepted, a.reason
        FROM review_hint h JOIN review_reminder r ON r.region = h.region AND r.id = h.reminder_id
        JOIN review_hint_answer a ON a.region = h.region AND a.hint_id = h.id
        WHERE h.region = :region AND h.id = :hint AND r.institution = :institution\
        """;

    private final JdbcClient db;
    private final Clock clock;

    ReminderLog(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void keep(Reminder reminder) {
        var visit = reminder.visit();
        db.sql(REMINDER)
                .param("region", visit.region().value())
                .param("id", reminder.facts().id())
                .param("institution", visit.institution().value())
                .param("medType", visit.medType())
                .param("began", visit.beganAt().atOffset(ZoneOffset.UTC))
                .param("lines", visit.lines().size())
                .param("rules", reminder.ruleVersion())
                .param("policy", reminder.policyVersion())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (!reminder.hints().isEmpty()) {
            keepHints(reminder);
        }
    }

    private void keepHints(Reminder reminder) {
        db.sql(HINTS)
                .param("region", reminder.visit().region().value())
                .param("reminder", reminder.facts().id())
                .param("rules", reminder.ruleVersion())
                .param("ids", texts(reminder, hint -> hint.id().toString()))
                .param("lines", texts(reminder, hint -> "" + hint.lineNo()))
                .param("serials", texts(reminder, Hint::serial))
                .param("ruleIds", texts(reminder, hint -> hint.verdict().rule()))
                .param(
                        "severities",
                        texts(reminder, hint -> hint.verdict().severity().name()))
                .param("fen", texts(reminder, hint -> "" + hint.verdict().amountFen()))
                .param("english", texts(reminder, hint -> hint.verdict().explanation()))
                .param("chinese", texts(reminder, hint -> hint.verdict().explanationZh()))
                .update();
    }

    private static @Nullable String[] texts(Reminder reminder, Function<Hint, @Nullable String> column) {
        return reminder.hints().stream().map(column).toArray(String[]::new);
    }

    @Override
    public void record(HintAnswer answer) {
        var added = of(answer, ANSWER)
                .param("accepted", answer.accepted())
                .param("reason", answer.reason())
                .param("actor", answer.actor().personId())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            mustEqual(answer);
        }
    }

    private void mustEqual(HintAnswer answer) {
        var same = of(answer, STORED)
                .query((row, n) -> row.getBoolean("accepted") == answer.accepted()
                        && Objects.equals(row.getString("reason"), answer.reason()))
                .optional()
                .orElseThrow(() -> new Refused(AuditError.HINT_UNKNOWN));
        if (!same) {
            throw new Refused(AuditError.HINT_ANSWERED);
        }
    }

    private JdbcClient.StatementSpec of(HintAnswer answer, String sql) {
        return db.sql(sql)
                .param("region", answer.region().value())
                .param("hint", answer.hint())
                .param("institution", answer.institution().value());
    }
}
