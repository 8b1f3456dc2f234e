package org.medfund.bench.bulk;

/** What the yardstick says to the database. */
final class SqlFloor {

    private SqlFloor() {}

    /** One transaction: rows, events, voucher lines and balances of a chunk, which is as large as our own. */
    static final String CHUNK = """
            WITH chunk AS (SELECT * FROM floor_arrived WHERE chunk_id = :chunk),
            stored AS (INSERT INTO floor_settlement SELECT * FROM chunk),
            event AS (
                INSERT INTO floor_event (event_id, stream, type, recorded_at, payload)
                SELECT uuidv7(), 'settlement/' || id, 'settled', recorded_at,
                       '{"id":"' || id || '","institution":"' || institution || '","pooledFen":' || pooled_fen || '}'
                FROM chunk),
            paid AS (
                SELECT id, institution,
                       (pooled_fen * CASE care_category WHEN 'INPATIENT' THEN 950000 ELSE 900000 END + 500000) / 1000000 AS fen
                FROM chunk),
            line AS (
                INSERT INTO floor_voucher_line (settlement_id, line_no, account, institution, debit_fen, credit_fen)
                SELECT id, n, CASE n WHEN 1 THEN '1101' ELSE '1002' END, institution, CASE n WHEN 1 THEN fen ELSE 0 END,
                       CASE n WHEN 2 THEN fen ELSE 0 END
                FROM paid CROSS JOIN generate_series(1, 2) n
                RETURNING account, institution, debit_fen, credit_fen)
            INSERT INTO floor_balance AS b (account, institution, debit_fen, credit_fen)
            SELECT account, institution, sum(debit_fen)::bigint, sum(credit_fen)::bigint FROM line
            GROUP BY account, institution ORDER BY account, institution
            ON CONFLICT (account, institution) DO UPDATE
                SET debit_fen = b.debit_fen + excluded.debit_fen, credit_fen = b.credit_fen + excluded.credit_fen""";
}
