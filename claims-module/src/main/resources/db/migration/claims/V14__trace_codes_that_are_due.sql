-- Whether drug lines of a settlement need trace codes (追溯码) that had not come when it was stored: the fund pays it only after
-- claims.trace-codes-completed (S2-2b).
ALTER TABLE settlement ADD COLUMN trace_due boolean NOT NULL DEFAULT false;

CREATE OR REPLACE VIEW settlement_v1 AS
SELECT region, business_date, id, chunk_id, institution, medins_setl_id, setl_id, mdtrt_id, psn_no, insutype, med_type,
       care_category, clr_type, clr_optins, insured_region, insured_region <> region AS elsewhere,
       CASE WHEN reverses_id IS NULL THEN 'SETTLEMENT' ELSE 'REVERSAL' END AS kind,
       reverses_id, reverses_business_date, setl_time, begin_at, end_at, gend, age,
       medfee_fen, fund_sum_fen,
       CASE insutype WHEN '310' THEN '310100' WHEN '390' THEN '390100' WHEN '510' THEN '510100' END AS pooled_fund,
       pooled_fen, large_sum_fen, serious_illness_fen, civil_servant_fen, enterprise_fen, assistance_fen, other_fen,
       account_fen, cash_fen, hospital_fen, full_self_fen, over_limit_fen, first_self_fen, in_scope_fen,
       encode(policy_version, 'hex') AS policy_version, recorded_at, psn_type, clr_way, pay_loc, mutual_aid_fen,
       ARRAY [CASE insutype WHEN '310' THEN '310100' WHEN '390' THEN '390100' WHEN '510' THEN '510100' END,
              '310200', '320100', '330100', '370100', '390200', '610100', '999997'] AS funds,
       ARRAY [pooled_fen, account_fen, civil_servant_fen, large_sum_fen, enterprise_fen, serious_illness_fen,
              assistance_fen, other_fen] AS fund_amounts_fen,
       trace_due
FROM settlement;
