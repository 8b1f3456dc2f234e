-- What persons present at a window, which institution filed what, and how institutions match their own catalogues.

-- Tokens of the e-credential (医保电子凭证) and social-security cards, by keyed hash only. Of a person and kind the greatest
-- revision holds: a new one ends the one before.
CREATE TABLE person_credential (
    region      text        NOT NULL,
    person_id   uuid        NOT NULL REFERENCES person,
    revision    integer     NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('E_CREDENTIAL', 'CARD')),
    digest      bytea       NOT NULL,
    valid_until timestamptz,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    salt        text        NOT NULL,
    sha256      text        NOT NULL,
    PRIMARY KEY (region, person_id, revision),
    UNIQUE (kind, digest)
);

CREATE INDEX person_credential_person ON person_credential (person_id, kind, revision DESC);

-- Who may cancel a filing: the institution that made it, by the transaction that goes with its own.
CREATE TABLE institution_filing (
    filing_id   uuid        PRIMARY KEY,
    region      text        NOT NULL,
    institution text        NOT NULL,
    infno       text        NOT NULL,
    recorded_at timestamptz NOT NULL
);

-- An institution's own code for an item of the catalogue. Of one own code the greatest revision holds, until it is cancelled.
CREATE TABLE catalogue_match (
    region        text        NOT NULL,
    institution   text        NOT NULL,
    own_code      text        NOT NULL,
    revision      integer     NOT NULL,
    own_name      text        NOT NULL,
    list_type     text        NOT NULL,
    national_code text        NOT NULL,
    valid_from    date        NOT NULL,
    valid_until   date        CHECK (valid_until > valid_from),
    cancelled     boolean     NOT NULL,
    recorded_at   timestamptz NOT NULL,
    actor         text        NOT NULL,
    PRIMARY KEY (institution, own_code, revision)
);

REVOKE UPDATE, DELETE, TRUNCATE ON person_credential, institution_filing, catalogue_match FROM medfund_app;

CREATE VIEW catalogue_match_in_force AS
SELECT DISTINCT ON (institution, own_code) * FROM catalogue_match ORDER BY institution, own_code, revision DESC;
