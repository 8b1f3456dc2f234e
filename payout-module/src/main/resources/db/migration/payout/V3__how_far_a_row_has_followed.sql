-- The place in the trail of the last event that a row has taken in: an old event, delivered again, must not take it back.
ALTER TABLE payout_batch ADD COLUMN trail_index bigint NOT NULL DEFAULT 0;
ALTER TABLE payout_instruction ADD COLUMN trail_index bigint NOT NULL DEFAULT 0;

-- The only name from upstream: the trail, which knows it of the rows that are there. It stands on the path only here.
SELECT set_config('search_path', current_schema() || ',trail', true);

-- No row has taken in more than its follower: what lies behind the follower's position is still to come.
UPDATE payout_batch b
SET trail_index = (SELECT max(e.global_index) FROM trail_event e JOIN trail_follower f ON e.global_index <= f.position
                   WHERE f.name = 'payout-batches' AND e.stream = 'payout-batch/' || b.batch_id);
UPDATE payout_instruction i
SET trail_index = (SELECT max(e.global_index) FROM trail_event e JOIN trail_follower f ON e.global_index <= f.position
                   WHERE f.name = 'payout-instructions' AND e.stream = 'payout-instruction/' || i.instruction_id);

ALTER TABLE payout_batch ALTER COLUMN trail_index DROP DEFAULT;
ALTER TABLE payout_instruction ALTER COLUMN trail_index DROP DEFAULT;
