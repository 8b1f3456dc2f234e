package org.medfund.bench.close;

/**
 * Writes a business date as intake and reconciliation would leave it, set by set. Amounts follow from the row's number, so
 * that every load is the same to the fen; two in a hundred are insured elsewhere and will be held.
 */
final class LoadSql {

    private LoadSql() {}

    /** Settlements of the numbers {@code :from} to {@code :to}, both included. */
    static final String SETTLEMENTS = """
            INSERT INTO settlement (
                id, chunk_id, setl_time, begin_at, end_at, recorded_at, medfee_fen, fund_sum_fen, pooled_fen, large_sum_fen,
                serious_illness_fen, civil_servant_fen, enterprise_fen, assistance_fen, other_fen, account_fen,
                mutual_aid_fen, cash_fen, hospital_fen, full_self_fen, over_limit_fen, first_self_fen, in_scope_fen,
                business_date, age, region, institution, medins_setl_id, setl_id, mdtrt_id, psn_no, psn_type, gend,
                insutype, med_type, care_category, clr_type, clr_way, clr_optins, pay_loc, insured_region, recorded_by,
                policy_version, salt, fee_lines)
            SELECT uuidv7(), md5('chunk' || i / 1000)::uuid, at, at - interval '25 minutes', at, at + interval '1 second',
                   fee, pooled, pooled, 0, 0, 0, 0, 0, 0, account, 0, fee - pooled - account, 0, fee / 20, 0, fee / 10,
                   fee - fee / 20 - fee / 10, :date, 1 + i % 90, :region, 'H' || :region || lpad((i % :institutions)::text, 5, '0'),
                   'B' || lpad(i::text, 17, '0'), :region || 'S' || lpad(i::text, 15, '0'),
                   :region || 'M' || lpad(i::text, 15, '0'), '61' || lpad(i::text, 17, '0'), '11', (1 + i % 2)::text,
                   CASE WHEN i % 3 = 0 THEN '390' ELSE '310' END, care[1], care[2], care[3], '1', insured, '2', insured,
                   'bench', decode(md5('policy') || md5('policy'), 'hex'), decode(md5(i::text), 'hex'),
                   '[["' || i || '01","X01YW0000001",' || fee || ',10000,' || fee * 10000 || ',' || fee / 20 || ',0,'
                       || fee / 10 || ',' || fee - fee / 20 - fee / 10 || ',' || extract(epoch FROM at)::bigint || ']]'
            FROM (
                SELECT i, fee, fee / 2 AS pooled, CASE WHEN i % 3 = 0 THEN 0 ELSE fee / 10 END AS account, care, at,
                       CASE WHEN i / 11 % 50 = 7 THEN '610100' ELSE :region END AS insured
                FROM (
                    SELECT i, (5000 + i * 7919 % 95000) * CASE WHEN i / 3 % 10 = 9 THEN 10 ELSE 1 END AS fee,
                           CASE WHEN i / 3 % 10 = 9 THEN ARRAY['21', 'INPATIENT', '21']
                                WHEN i / 3 % 10 >= 7 THEN ARRAY['14', 'CHRONIC', '11']
                                ELSE ARRAY['11', 'OUTPATIENT', '11'] END AS care,
                           :date::timestamp AT TIME ZONE 'Asia/Shanghai' + interval '8 hours' + i % 36000 * interval '1 second'
                               AS at
                    FROM generate_series(:from::bigint, :to::bigint) AS i) n) s""";

    static final String RECONCILED = """
            INSERT INTO reconciled_settlement (settlement_id, statement_id, business_date, region, institution)
            SELECT id, md5('statement' || institution)::uuid, business_date, region, institution FROM settlement""";

    static final String STATEMENTS = """
            SELECT md5('statement' || institution)::uuid AS id, institution, count(*)::integer AS n, sum(fund_sum_fen)::bigint AS fen
            FROM settlement GROUP BY institution ORDER BY institution""";

    static final String CHUNKS = """
            SELECT chunk_id AS id, '' AS institution, count(*)::integer AS n, 0 AS fen FROM settlement
            GROUP BY chunk_id ORDER BY chunk_id""";
}
