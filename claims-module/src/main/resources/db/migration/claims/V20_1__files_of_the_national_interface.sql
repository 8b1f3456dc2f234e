-- Files that institutions send or fetch, sealed, until their time is over.
CREATE TABLE national_file (
    id          uuid        PRIMARY KEY,
    region      text        NOT NULL,
    institution text        NOT NULL,
    name        text        NOT NULL,
    key_id      text        NOT NULL,
    content     bytea       NOT NULL,
    expires_at  timestamptz NOT NULL
);

CREATE INDEX national_file_institution ON national_file (institution, expires_at);

REVOKE UPDATE, TRUNCATE ON national_file FROM medfund_app;
