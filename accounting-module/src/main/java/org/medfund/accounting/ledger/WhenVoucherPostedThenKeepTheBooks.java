package org.medfund.accounting.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.medfund.accounting.VoucherPosted;
import org.medfund.trail.EventJson;
import org.medfund.trail.FollowerContext;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailFollower;
import org.springframework.stereotype.Component;

/**
 * Projects posted vouchers into the books: one statement for a run of events, one addition per account. The numbers
 * come from the events, so a replay applies them and never takes them again. Reading an event asserts once more that it
 * balances; the database asserts it a third time at commit.
 */
@Component
class WhenVoucherPostedThenKeepTheBooks implements TrailFollower {

    private static final String KEEP = """
            WITH event AS (
                SELECT DISTINCT ON (v.region, v."voucherId")
                       e."trailIndex" AS trail_index, e."recordedAt" AS recorded_at, v.*
                  FROM jsonb_to_recordset(CAST(:events AS jsonb))
                       AS e("trailIndex" bigint, "recordedAt" timestamptz, posted jsonb)
                 CROSS JOIN LATERAL jsonb_to_record(e.posted) AS v(
                       "voucherId" text, region text, book text, fund text, period text, number int, "postingDate" date,
                       kind text, lines jsonb, "chartVersion" int, source text, "sourceEventId" uuid, "trailIndex" bigint,
                       "batchId" text, "closeDate" date, "endToEndId" text, "bankReference" text, "valueDate" date,
                       reverses text)
                 ORDER BY v.region, v."voucherId", e."trailIndex"
            ), line AS (
                SELECT e.region, e."voucherId" AS voucher_id, e.book, e.period, l.line_no, l.line ->> 'account' AS account,
                       coalesce(l.line ->> 'institution', '') AS institution,
                       (l.line ->> 'debitFen')::bigint AS debit_fen, (l.line ->> 'creditFen')::bigint AS credit_fen
                  FROM event e CROSS JOIN LATERAL jsonb_array_elements(e.lines) WITH ORDINALITY AS l(line, line_no)
            ), posted AS (
                INSERT INTO voucher (region, voucher_id, book, fund, period, number, posting_date, kind, total_fen,
                       chart_version, source, source_event_id, source_index, batch_id, close_date, end_to_end_id,
                       bank_reference, value_date, reverses, trail_index, recorded_at)
                SELECT region, "voucherId", book, fund, period, number, "postingDate", kind,
                       (SELECT sum(l.debit_fen) FROM line l WHERE (l.region, l.voucher_id) = (e.region, e."voucherId")),
                       "chartVersion", source, "sourceEventId", e."trailIndex", "batchId", "closeDate", "endToEndId",
                       "bankReference", "valueDate", reverses, trail_index, recorded_at
                  FROM event e
                ON CONFLICT (region, voucher_id) DO NOTHING
                RETURNING region, voucher_id
            ), written AS (
                INSERT INTO voucher_line (region, voucher_id, line_no, account, institution, debit_fen, credit_fen)
                SELECT region, voucher_id, line_no, account, institution, debit_fen, credit_fen
                  FROM line JOIN posted USING (region, voucher_id)
            )
            INSERT INTO account_balance AS b (region, book, account, institution, period, debit_fen, credit_fen)
            SELECT region, book, account, institution, period, sum(debit_fen), sum(credit_fen)
              FROM line JOIN posted USING (region, voucher_id)
             GROUP BY region, book, account, institution, period
             ORDER BY region, book, account, institution, period
            ON CONFLICT (region, book, account, institution, period) DO UPDATE
               SET debit_fen = b.debit_fen + excluded.debit_fen, credit_fen = b.credit_fen + excluded.credit_fen""";
    private static final String NAME = "accounting-books";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> types() {
        return Set.of(VoucherPosted.TYPE);
    }

    @Override
    public Set<String> derives() {
        return Set.of("voucher", "voucher_line", "account_balance");
    }

    @Override
    public void apply(List<TrailEvent> events, FollowerContext context) {
        var rows = events.stream().map(Row::of).toList();
        context.db().sql(KEEP).param("events", EventJson.write(rows)).update();
    }

    /** One event with its place in the trail, as the statement reads it. */
    private record Row(Long trailIndex, Instant recordedAt, VoucherPosted posted) {

        static Row of(TrailEvent event) {
            return new Row(event.globalIndex(), event.entry().recordedAt(), event.payload(VoucherPosted.class));
        }
    }
}
