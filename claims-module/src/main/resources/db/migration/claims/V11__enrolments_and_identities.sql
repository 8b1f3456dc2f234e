-- What persons are insured for, and their special identities. Rows are only added: of one id the greatest revision holds,
-- which is the number among all evidence of the person. A period that ends on its first day was recorded by mistake.

CREATE TABLE enrolment (
    region       text        NOT NULL,
    person_id    uuid        NOT NULL REFERENCES person,
    revision     integer     NOT NULL,
    id           uuid        NOT NULL,
    insurance    text        NOT NULL CHECK (insurance IN ('310', '390')),
    person_class text        NOT NULL,
    psn_type     text        NOT NULL,
    supplements  text[]      NOT NULL,
    joined_on    date        NOT NULL,
    valid_from   date        NOT NULL,
    valid_until  date        CHECK (valid_until >= valid_from),
    recorded_at  timestamptz NOT NULL,
    actor        text        NOT NULL,
    salt         text        NOT NULL,
    sha256       text        NOT NULL,
    PRIMARY KEY (region, person_id, revision)
);

CREATE INDEX enrolment_person ON enrolment (person_id, id, revision DESC);

CREATE TABLE special_identity (
    region      text        NOT NULL,
    person_id   uuid        NOT NULL REFERENCES person,
    revision    integer     NOT NULL,
    id          uuid        NOT NULL,
    identity    text        NOT NULL,
    valid_from  date        NOT NULL,
    valid_until date        CHECK (valid_until >= valid_from),
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    salt        text        NOT NULL,
    sha256      text        NOT NULL,
    PRIMARY KEY (region, person_id, revision)
);

CREATE INDEX special_identity_person ON special_identity (person_id, id, revision DESC);

REVOKE UPDATE, DELETE, TRUNCATE ON enrolment, special_identity FROM medfund_app;

CREATE VIEW enrolment_in_force AS
SELECT DISTINCT ON (person_id, id) * FROM enrolment ORDER BY person_id, id, revision DESC;

CREATE VIEW identity_in_force AS
SELECT DISTINCT ON (person_id, id) * FROM special_identity ORDER BY person_id, id, revision DESC;
