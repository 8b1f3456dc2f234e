-- Filings for care elsewhere, chronic diseases and designated institutions, and declarations of injuries. Rows are only added:
-- of one id the greatest revision holds.

CREATE TABLE filing (
    region      text        NOT NULL,
    person_id   uuid        NOT NULL REFERENCES person,
    revision    integer     NOT NULL,
    id          uuid        NOT NULL,
    kind        text        NOT NULL,
    subject     text        NOT NULL,
    valid_from  date        NOT NULL,
    valid_until date        CHECK (valid_until >= valid_from),
    filed_at    timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    channel     text        NOT NULL,
    salt        text        NOT NULL,
    sha256      text        NOT NULL,
    PRIMARY KEY (region, person_id, revision)
);

CREATE INDEX filing_person ON filing (person_id, id, revision DESC);

CREATE TABLE injury_declaration (
    region      text        NOT NULL,
    person_id   uuid        NOT NULL REFERENCES person,
    revision    integer     NOT NULL,
    visit       text        NOT NULL,
    third_party boolean     NOT NULL,
    signed_on   date        NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    salt        text        NOT NULL,
    sha256      text        NOT NULL,
    PRIMARY KEY (region, person_id, revision)
);

CREATE INDEX injury_declaration_visit ON injury_declaration (person_id, visit, revision DESC);

REVOKE UPDATE, DELETE, TRUNCATE ON filing, injury_declaration FROM medfund_app;

CREATE VIEW filing_in_force AS
SELECT DISTINCT ON (person_id, id) * FROM filing ORDER BY person_id, id, revision DESC;
