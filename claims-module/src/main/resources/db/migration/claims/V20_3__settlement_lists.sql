-- Settlement lists as they were sent, sealed as a whole: under the key of the person, or of the installation where the person
-- is not kept here. The greatest revision is in force; one with reasons failed the quality control and is not grouped.
CREATE TABLE settlement_list (
    region        text        NOT NULL,
    settlement_id uuid        NOT NULL,
    revision      integer     NOT NULL,
    list_id       uuid        NOT NULL,
    reasons       text[]      NOT NULL,
    fingerprint   bytea       NOT NULL,
    person_id     uuid        REFERENCES person,
    key_id        text,
    content       bytea       NOT NULL,
    received_at   timestamptz NOT NULL,
    actor         text        NOT NULL,
    PRIMARY KEY (region, settlement_id, revision),
    CHECK ((person_id IS NULL) <> (key_id IS NULL))
);

REVOKE UPDATE, DELETE, TRUNCATE ON settlement_list FROM medfund_app;
