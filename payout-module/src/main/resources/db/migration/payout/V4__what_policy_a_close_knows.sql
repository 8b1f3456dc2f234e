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

-- The only name from upstream: the trail, whose earlier events the follower will not hear again. It stands on the path only
-- here. A scratch schema starts empty, because its replay hears everything.
SELECT set_config('search_path', current_schema() || ',trail', true);

INSERT INTO followed_policy (region, decision_id, position)
SELECT region, (payload::jsonb ->> 'decisionId')::uuid, global_index FROM trail_event
WHERE type = 'institutions.policy-decided' AND current_schema() = 'payout'
ON CONFLICT DO NOTHING;

INSERT INTO followed_close (region, close_date, position)
SELECT region, business_date, global_index FROM trail_event
WHERE type = 'payout.close-ordered' AND current_schema() = 'payout'
ON CONFLICT DO NOTHING;
