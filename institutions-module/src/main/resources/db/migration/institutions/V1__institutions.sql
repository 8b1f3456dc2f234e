-- The register, the policy book and the calendar. Source rows are only ever added; the last revision counts.
-- Every source row keeps the salt of the digest that its event carries: SHA-256 over salt and content, both in hex.

CREATE SEQUENCE institutions_version_seq CACHE 1;

-- Tells every node what changed, so that what it holds in memory never lags. Locking a row also puts the changes of one
-- subject in one region in an order.
CREATE TABLE institutions_version (
    region  text   NOT NULL,
    subject text   NOT NULL CHECK (subject IN ('REGISTER', 'POLICY', 'CALENDAR')),
    version bigint NOT NULL,
    PRIMARY KEY (region, subject)
);

CREATE TABLE institution (
    region        text        NOT NULL,
    code          text        NOT NULL UNIQUE,
    registered_at timestamptz NOT NULL,
    PRIMARY KEY (region, code)
);

CREATE TABLE institution_record (
    region      text        NOT NULL,
    code        text        NOT NULL,
    revision    int         NOT NULL CHECK (revision >= 1),
    name        text        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('HOSPITAL', 'PHARMACY')),
    level       int         NOT NULL CHECK (level BETWEEN 0 AND 3 AND (kind = 'HOSPITAL' OR level = 0)),
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    salt        text        NOT NULL,
    sha256      text        NOT NULL,
    PRIMARY KEY (region, code, revision),
    FOREIGN KEY (region, code) REFERENCES institution
);

CREATE TABLE institution_account (
    region      text        NOT NULL,
    code        text        NOT NULL,
    revision    int         NOT NULL CHECK (revision >= 1),
    number      text        NOT NULL,
    name        text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    salt        text        NOT NULL,
    sha256      text        NOT NULL,
    PRIMARY KEY (region, code, revision),
    FOREIGN KEY (region, code) REFERENCES institution
);

CREATE TABLE institution_agreement (
    region         text        NOT NULL,
    code           text        NOT NULL,
    revision       int         NOT NULL CHECK (revision >= 1),
    effective_from timestamptz NOT NULL,
    state          text        NOT NULL CHECK (state IN ('ACTIVE', 'SUSPENDED', 'ENDED')),
    reason         text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    actor          text        NOT NULL,
    salt           text        NOT NULL,
    sha256         text        NOT NULL,
    PRIMARY KEY (region, code, revision),
    FOREIGN KEY (region, code) REFERENCES institution
);

CREATE TABLE policy_entry (
    region      text        NOT NULL,
    topic       text        NOT NULL,
    key         text        NOT NULL,
    valid_from  date        NOT NULL,
    revision    int         NOT NULL CHECK (revision >= 1),
    decided_at  timestamptz NOT NULL,
    value       text        NOT NULL,
    basis       text        NOT NULL,
    actor       text        NOT NULL,
    decision_id uuid        NOT NULL,
    salt        text        NOT NULL,
    sha256      text        NOT NULL,
    PRIMARY KEY (region, topic, key, valid_from, revision)
);

CREATE TABLE calendar_year (
    year        int         NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    revision    int         NOT NULL CHECK (revision >= 1),
    source      text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    salt        text        NOT NULL,
    sha256      text        NOT NULL,
    PRIMARY KEY (year, revision)
);

-- Only the days that differ from the plain week: a weekday off, or a day of a weekend that is worked.
CREATE TABLE calendar_day (
    year     int     NOT NULL,
    revision int     NOT NULL,
    day      date    NOT NULL CHECK (extract(year FROM day) = year),
    working  boolean NOT NULL,
    PRIMARY KEY (year, revision, day),
    FOREIGN KEY (year, revision) REFERENCES calendar_year,
    CHECK (working = (extract(isodow FROM day) > 5))
);

CREATE VIEW institution_v1 AS
SELECT i.region, i.code, r.name, r.kind, r.level,
       CASE WHEN r.kind = 'PHARMACY' THEN 'PHARMACY'
            WHEN r.level = 0 THEN 'UNGRADED'
            ELSE 'LEVEL_' || r.level END AS institution_class,
       a.number AS bank_account, a.name AS bank_account_name,
       r.revision AS record_revision, a.revision AS account_revision
FROM institution i
JOIN LATERAL (SELECT revision, name, kind, level FROM institution_record
              WHERE region = i.region AND code = i.code ORDER BY revision DESC LIMIT 1) r ON true
JOIN LATERAL (SELECT revision, number, name FROM institution_account
              WHERE region = i.region AND code = i.code ORDER BY revision DESC LIMIT 1) a ON true;

CREATE VIEW agreement_v1 AS
SELECT DISTINCT ON (region, code, effective_from) region, code, effective_from, state
FROM institution_agreement
ORDER BY region, code, effective_from, revision DESC;

-- Evidence is added and read, never changed.
REVOKE UPDATE, DELETE, TRUNCATE
    ON institution, institution_record, institution_account, institution_agreement, policy_entry, calendar_year, calendar_day
    FROM medfund_app;
