-- Insured persons. Name, certificate and phone stand here encrypted only, each under the key of its person; equality is
-- searched through a keyed hash. A person is known to the whole installation and shown to the regions that know the person.

-- The head: evidence of any kind about a person is numbered through, and added by one transaction at a time.
CREATE TABLE person (
    id       uuid    PRIMARY KEY,
    revision integer NOT NULL
);

-- Which regions know a person.
CREATE TABLE person_region (
    region      text        NOT NULL,
    person_id   uuid        NOT NULL REFERENCES person,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    PRIMARY KEY (region, person_id)
);

CREATE INDEX person_region_person ON person_region (person_id);

-- The latest revision holds. Date of birth and sex are readable: every visit needs them, and they name nobody.
CREATE TABLE person_record (
    region           text        NOT NULL,
    person_id        uuid        NOT NULL REFERENCES person,
    revision         integer     NOT NULL,
    born_on          date        NOT NULL,
    sex              text        NOT NULL CHECK (sex IN ('1', '2', '9')),
    certificate_type text        NOT NULL,
    certificate      bytea       NOT NULL,
    name             bytea       NOT NULL,
    phone            bytea,
    recorded_at      timestamptz NOT NULL,
    actor            text        NOT NULL,
    salt             text        NOT NULL,
    sha256           text        NOT NULL,
    PRIMARY KEY (person_id, revision)
);

-- The data key of each person, wrapped by a key of the installation. Rotation wraps it anew, forgetting a person deletes it.
CREATE TABLE person_key (
    person_id uuid  PRIMARY KEY REFERENCES person,
    key_id    text  NOT NULL,
    wrapped   bytea NOT NULL
);

CREATE INDEX person_key_id ON person_key (key_id);

CREATE TABLE person_index (
    kind      text  NOT NULL CHECK (kind IN ('CERTIFICATE', 'PHONE')),
    key_id    text  NOT NULL,
    digest    bytea NOT NULL,
    person_id uuid  NOT NULL REFERENCES person,
    PRIMARY KEY (kind, key_id, digest, person_id)
);

CREATE UNIQUE INDEX person_certificate ON person_index (key_id, digest) WHERE kind = 'CERTIFICATE';
CREATE INDEX person_index_person ON person_index (person_id);

-- Who saw the data in the clear, and why.
CREATE TABLE person_reveal (
    region      text        NOT NULL,
    id          uuid        NOT NULL,
    person_id   uuid        NOT NULL REFERENCES person,
    reason      text        NOT NULL,
    person      text        NOT NULL,
    org         text        NOT NULL,
    role        text        NOT NULL,
    channel     text        NOT NULL,
    revealed_at timestamptz NOT NULL,
    PRIMARY KEY (region, id)
);

REVOKE DELETE, TRUNCATE ON person FROM medfund_app;
REVOKE UPDATE, DELETE, TRUNCATE ON person_region, person_record, person_reveal FROM medfund_app;
