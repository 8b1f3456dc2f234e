-- The one history. tx_id stands first, because defaults run in column order: whoever has drawn an index has a transaction
-- id already, and the horizon rests on that. CACHE 1: an index drawn later is larger.
CREATE SEQUENCE trail_event_index CACHE 1;

CREATE TABLE trail_event (
    tx_id         xid8        NOT NULL DEFAULT pg_current_xact_id(),
    global_index  bigint      NOT NULL DEFAULT nextval('trail_event_index') PRIMARY KEY,
    event_id      uuid        NOT NULL UNIQUE,
    stream        text        NOT NULL,
    sequence      bigint      CHECK (sequence >= 0),
    type          text        NOT NULL,
    revision      integer     NOT NULL CHECK (revision >= 1),
    region        text        NOT NULL,
    business_date date        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    actor         text        NOT NULL,
    payload       text        NOT NULL,
    metadata      text        NOT NULL
);
CREATE UNIQUE INDEX trail_event_stream_sequence ON trail_event (stream, sequence) WHERE sequence IS NOT NULL;
CREATE INDEX trail_event_by_type ON trail_event (type, global_index);
CREATE INDEX trail_event_by_stream ON trail_event (stream, global_index);
CREATE INDEX trail_event_by_region ON trail_event (region, recorded_at);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER trail_event_keeps_rows BEFORE UPDATE OR DELETE ON trail_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER trail_event_keeps_all BEFORE TRUNCATE ON trail_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The application appends and reads; it cannot even choose an index or a transaction id.
REVOKE ALL ON trail_event FROM PUBLIC, medfund_app;
GRANT SELECT ON trail_event TO medfund_app;
GRANT INSERT (event_id, stream, sequence, type, revision, region, business_date, recorded_at, actor, payload, metadata)
    ON trail_event TO medfund_app;

-- Where each follower stands, who runs it, and what it has handled: count and XOR of the event ids.
CREATE TABLE trail_follower (
    name         text        PRIMARY KEY,
    position     bigint      NOT NULL DEFAULT 0,
    handled      bigint      NOT NULL DEFAULT 0,
    handled_xor  uuid        NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    lease_owner  text        NOT NULL DEFAULT '',
    lease_until  timestamptz NOT NULL DEFAULT '-infinity',
    failed_index bigint,
    failed_type  text,
    failed_at    timestamptz,
    last_error   text
) WITH (fillfactor = 50);

-- The Merkle tree's leaves, 256 to a row; the last row grows at its end and nowhere else.
CREATE TABLE seal_tile (
    tile_no      bigint   PRIMARY KEY CHECK (tile_no >= 0),
    global_index bigint[] NOT NULL,
    hashes       bytea    NOT NULL,
    CHECK (cardinality(global_index) BETWEEN 1 AND 256),
    CHECK (length(hashes) = 32 * cardinality(global_index))
);
CREATE FUNCTION seal_tile_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.tile_no <> OLD.tile_no
        OR NEW.global_index[1:cardinality(OLD.global_index)] <> OLD.global_index
        OR substring(NEW.hashes FROM 1 FOR length(OLD.hashes)) <> OLD.hashes THEN
        RAISE EXCEPTION 'a seal tile only grows' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER seal_tile_grows BEFORE UPDATE ON seal_tile FOR EACH ROW EXECUTE FUNCTION seal_tile_only_grows();
CREATE TRIGGER seal_tile_keeps_rows BEFORE DELETE ON seal_tile FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER seal_tile_keeps_all BEFORE TRUNCATE ON seal_tile FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
REVOKE DELETE, TRUNCATE ON seal_tile FROM medfund_app;

-- Signed tree heads, each with the peaks of its tree, from which the next one grows.
CREATE TABLE seal_checkpoint (
    tree_size bigint      PRIMARY KEY CHECK (tree_size >= 0),
    root      bytea       NOT NULL CHECK (length(root) = 32),
    peaks     bytea       NOT NULL,
    last_index bigint     NOT NULL,
    signed_at timestamptz NOT NULL,
    note      text        NOT NULL
);
CREATE TRIGGER seal_checkpoint_keeps_rows BEFORE UPDATE OR DELETE ON seal_checkpoint
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER seal_checkpoint_keeps_all BEFORE TRUNCATE ON seal_checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON seal_checkpoint FROM medfund_app;

-- Spring Modulith's publication registry, its second schema. A finished publication is deleted: the trail keeps the evidence.
CREATE TABLE event_publication (
    id                     uuid        PRIMARY KEY,
    listener_id            text        NOT NULL,
    event_type             text        NOT NULL,
    serialized_event       text        NOT NULL,
    publication_date       timestamptz NOT NULL,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    integer,
    last_resubmission_date timestamptz
);
CREATE INDEX event_publication_by_serialized_event ON event_publication USING hash (serialized_event);
CREATE INDEX event_publication_by_completion_date ON event_publication (completion_date);
CREATE INDEX event_publication_open ON event_publication (status, publication_date) WHERE status <> 'COMPLETED';
