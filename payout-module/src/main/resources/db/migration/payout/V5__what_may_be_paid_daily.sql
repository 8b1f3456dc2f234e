-- What is suspended and who takes part, each as it was told and where in the trail: a close knows what stands before it.
CREATE TABLE followed_suspension (
    region          text        NOT NULL,
    institution     text        NOT NULL,
    suspension_no   integer     NOT NULL,
    change_no       integer     NOT NULL,
    kind            text        NOT NULL CHECK (kind IN ('PAYOUT', 'FUND_SETTLEMENT', 'AGREEMENT')),
    effective_from  timestamptz NOT NULL,
    effective_until timestamptz CHECK (effective_until > effective_from),
    position        bigint      NOT NULL,
    PRIMARY KEY (region, institution, suspension_no, change_no)
);

-- Enrolled from an ENROLLED on until the LEFT that follows it; other states change nothing and are not kept.
CREATE TABLE followed_enrolment (
    region       text    NOT NULL,
    institution  text    NOT NULL,
    change_no    integer NOT NULL,
    state        text    NOT NULL CHECK (state IN ('ENROLLED', 'LEFT')),
    effective_on date    NOT NULL,
    position     bigint  NOT NULL,
    PRIMARY KEY (region, institution, change_no)
);

-- Settlements whose trace codes came after them.
CREATE TABLE followed_trace (
    region        text NOT NULL,
    settlement_id uuid NOT NULL,
    PRIMARY KEY (region, settlement_id)
);

-- HoldReason in SQL: why a line is not paid now, or null. Java is normative and a test proves them equal.
DROP FUNCTION hold_reason(boolean, boolean, boolean, boolean, boolean, text, boolean, boolean, boolean);
CREATE FUNCTION hold_reason(cancelled boolean, fund_suspended boolean, codes_missing boolean, elsewhere boolean,
                            elsewhere_paid boolean, suspended boolean, payout_suspended boolean, enrolled boolean,
                            with_ratio boolean, mode text, reviewed boolean, finding boolean, violation boolean) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN cancelled THEN 'CANCELLED'
                WHEN fund_suspended THEN 'FUND_SUSPENDED'
                WHEN codes_missing THEN 'TRACE_CODES_MISSING'
                WHEN elsewhere AND NOT elsewhere_paid THEN 'ELSEWHERE'
                WHEN suspended THEN 'INSTITUTION_SUSPENDED'
                WHEN payout_suspended THEN 'PAYOUT_SUSPENDED'
                WHEN NOT enrolled THEN 'NOT_ENROLLED'
                WHEN NOT with_ratio THEN 'NO_RATIO'
                WHEN mode = 'REVIEW_FIRST' AND NOT reviewed THEN 'NOT_REVIEWED'
                WHEN mode = 'REVIEW_FIRST' AND finding THEN 'FINDING_OPEN'
                WHEN mode = 'PARALLEL' AND violation THEN 'VIOLATION' END;

-- The only name from upstream: the trail. It stands on the path only here.
SELECT set_config('search_path', current_schema() || ',trail', true);

-- The follower has passed these events when they were none of its types, and will not hear them again; what lies behind
-- its position it will hear by itself. From now on they count as handled (I9): their number and the exclusive or of the ids.
WITH passed AS MATERIALIZED (
    SELECT e.event_id, e.global_index, e.type, e.region, e.payload::jsonb AS payload
    FROM trail_event e JOIN trail_follower f ON e.global_index <= f.position
    WHERE f.name = 'payout-lines'
      AND e.type IN ('institutions.suspension-changed', 'institutions.enrolment-changed', 'claims.trace-codes-completed')),
suspension AS (
    INSERT INTO followed_suspension (region, institution, suspension_no, change_no, kind, effective_from, effective_until,
                                     position)
    SELECT region, payload ->> 'institution', (payload -> 'suspensionNo')::integer, (payload -> 'changeNo')::integer,
           payload ->> 'kind', (payload ->> 'effectiveFrom')::timestamptz, (payload ->> 'effectiveUntil')::timestamptz,
           global_index
    FROM passed WHERE type = 'institutions.suspension-changed'),
enrolment AS (
    INSERT INTO followed_enrolment (region, institution, change_no, state, effective_on, position)
    SELECT region, payload ->> 'institution', (payload -> 'changeNo')::integer, payload ->> 'state',
           (payload ->> 'effectiveOn')::date, global_index
    FROM passed WHERE type = 'institutions.enrolment-changed' AND payload ->> 'state' IN ('ENROLLED', 'LEFT')),
trace AS (
    INSERT INTO followed_trace (region, settlement_id)
    SELECT region, (payload ->> 'settlementId')::uuid FROM passed
    WHERE type = 'claims.trace-codes-completed' GROUP BY 1, 2),
standing AS (
    SELECT bit_xor(('x' || replace(id::text, '-', ''))::bit(128)) AS bits
    FROM (SELECT event_id FROM passed
          UNION ALL
          SELECT handled_xor FROM trail_follower WHERE name = 'payout-lines') t (id))
UPDATE trail_follower
SET handled = handled + (SELECT count(*) FROM passed),
    handled_xor = (lpad(to_hex(bits::bit(64)::bigint), 16, '0')
                   || lpad(to_hex((bits << 64)::bit(64)::bigint), 16, '0'))::uuid
FROM standing
WHERE name = 'payout-lines';
