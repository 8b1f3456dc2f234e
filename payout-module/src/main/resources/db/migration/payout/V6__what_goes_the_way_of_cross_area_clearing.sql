-- The way of a line is decided once, by the switch of its own business date, and never changes: what was left to cross-area
-- clearing stays there when the region later pays such care daily, so that it is paid once.
ALTER TABLE payout_line ADD COLUMN cross_area boolean NOT NULL DEFAULT false;
UPDATE payout_line SET cross_area = true WHERE hold_reason = 'ELSEWHERE';
ALTER TABLE payout_line ADD CHECK (batch_id IS NULL OR NOT cross_area);

CREATE OR REPLACE VIEW payout_line_v1 AS
SELECT region, business_date, settlement_id, fund, institution, care_category, insutype, base_fen, ratio_ppm,
       ratio_version, amount_fen, batch_id, close_date, hold_reason, reverses_id, cross_area
FROM payout_line;

-- HoldReason in SQL: why a line is not paid now, or null. Java is normative and a test proves them equal.
DROP FUNCTION hold_reason(boolean, boolean, boolean, boolean, boolean, boolean, boolean, boolean, boolean, text, boolean,
                          boolean, boolean);
CREATE FUNCTION hold_reason(cancelled boolean, fund_suspended boolean, codes_missing boolean, cross_area boolean,
                            suspended boolean, payout_suspended boolean, enrolled boolean, with_ratio boolean, mode text,
                            reviewed boolean, finding boolean, violation boolean) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN cancelled THEN 'CANCELLED'
                WHEN fund_suspended THEN 'FUND_SUSPENDED'
                WHEN codes_missing THEN 'TRACE_CODES_MISSING'
                WHEN cross_area THEN 'ELSEWHERE'
                WHEN suspended THEN 'INSTITUTION_SUSPENDED'
                WHEN payout_suspended THEN 'PAYOUT_SUSPENDED'
                WHEN NOT enrolled THEN 'NOT_ENROLLED'
                WHEN NOT with_ratio THEN 'NO_RATIO'
                WHEN mode = 'REVIEW_FIRST' AND NOT reviewed THEN 'NOT_REVIEWED'
                WHEN mode = 'REVIEW_FIRST' AND finding THEN 'FINDING_OPEN'
                WHEN mode = 'PARALLEL' AND violation THEN 'VIOLATION' END;
