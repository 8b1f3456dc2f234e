-- Where policy decisions and closes stand in the trail: the decisions before a close are its policy, whatever clocks say.
CREATE TABLE followed_policy (
    region      text   NOT NULL,
    decision_id uuid   NOT NULL,
    position    bigint NOT NULL,
    PRIMARY KEY (region, decision_id)
);

CREATE TABLE followed_close (
    region     text   NOT NULL,
    close_date date   NOT NULL,
    position   bigint NOT NULL,
    PRIMARY KEY (region, close_date)
);

-- The only name from upstream: the trail. It stands on the path only here.
SELECT set_config('search_path', current_schema() || ',trail', true);

-- The follower has passed these events when they were none of its types, and will not hear them again; what lies behind
-- its position it will hear by itself. From now on they count as handled (I9): their number and the exclusive or of the ids.
WITH passed AS MATERIALIZED (
    SELECT e.event_id, e.global_index, e.type, e.region, e.business_date, e.payload
    FROM trail_event e JOIN trail_follower f ON e.global_index <= f.position
    WHERE f.name = 'payout-lines' AND e.type IN ('institutions.policy-decided', 'payout.close-ordered')),
policy AS (
    INSERT INTO followed_policy (region, decision_id, position)
    SELECT region, (payload::jsonb ->> 'decisionId')::uuid, min(global_index) FROM passed
    WHERE type = 'institutions.policy-decided' GROUP BY 1, 2),
close AS (
    INSERT INTO followed_close (region, close_date, position)
    SELECT region, business_date, min(global_index) FROM passed
    WHERE type = 'payout.close-ordered' GROUP BY 1, 2),
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
