-- The burden that an insurance year leaves with a person: warnings of poverty by illness (因病致贫返贫监测), whom a warned person
-- was handed over to, and assistance on application (依申请救助). Rows are only added; of a person all evidence is numbered
-- through, so that what was recorded later has the greater revision. Money is fen.

CREATE TABLE burden_warning (
    region        text        NOT NULL,
    person_id     uuid        NOT NULL REFERENCES person,
    revision      integer     NOT NULL,
    year          integer     NOT NULL,
    step          integer     NOT NULL CHECK (step BETWEEN 1 AND 3),
    stage         text        NOT NULL CHECK (stage IN ('BEFORE', 'DURING', 'AFTER')),
    whose         text        NOT NULL,
    burden_fen    bigint      NOT NULL,
    threshold_fen bigint      NOT NULL,
    recorded_at   timestamptz NOT NULL,
    actor         text        NOT NULL,
    salt          text        NOT NULL,
    sha256        text        NOT NULL,
    PRIMARY KEY (region, person_id, revision),
    CHECK (burden_fen >= threshold_fen)
);

-- Once a step, and once more when assistance was granted in between.
CREATE UNIQUE INDEX burden_warning_once ON burden_warning (region, year, person_id, step, (stage = 'AFTER'));

CREATE TABLE burden_relief (
    region      text        NOT NULL,
    person_id   uuid        NOT NULL REFERENCES person,
    revision    integer     NOT NULL,
    year        integer     NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('TEMPORARY', 'CHARITY', 'CLOSED')),
    handed_on   date        NOT NULL,
    receiver    text        NOT NULL,
    reference   text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    salt        text        NOT NULL,
    sha256      text        NOT NULL,
    PRIMARY KEY (region, person_id, revision),
    UNIQUE (region, person_id, year, kind, reference)
);

-- refused: how many applications of the person for the year were refused before; so that one at most stands.
CREATE TABLE assistance_application (
    region      text        NOT NULL,
    person_id   uuid        NOT NULL REFERENCES person,
    revision    integer     NOT NULL,
    id          uuid        NOT NULL UNIQUE,
    year        integer     NOT NULL,
    refused     integer     NOT NULL CHECK (refused >= 0),
    applied_on  date        NOT NULL,
    evidence    text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    salt        text        NOT NULL,
    sha256      text        NOT NULL,
    PRIMARY KEY (region, person_id, revision),
    UNIQUE (region, person_id, year, refused)
);

CREATE TABLE assistance_decision (
    region         text        NOT NULL,
    person_id      uuid        NOT NULL REFERENCES person,
    revision       integer     NOT NULL,
    id             uuid        NOT NULL UNIQUE REFERENCES assistance_application (id),
    state          text        NOT NULL CHECK (state IN ('GRANTED', 'REFUSED')),
    reason         text,
    fund           text        NOT NULL,
    burden_fen     bigint      NOT NULL,
    assisted_fen   bigint      NOT NULL CHECK (assisted_fen >= 0),
    tilted_fen     bigint      NOT NULL CHECK (tilted_fen >= 0),
    policy_version text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    actor          text        NOT NULL,
    salt           text        NOT NULL,
    sha256         text        NOT NULL,
    PRIMARY KEY (region, person_id, revision),
    CHECK (assisted_fen + tilted_fen <= burden_fen),
    CHECK ((state = 'GRANTED') = (assisted_fen + tilted_fen > 0)),
    CHECK ((state = 'GRANTED') = (reason IS NULL))
);

-- How far the assistance of a person's year on application is; a year without a row is before it.
CREATE VIEW assistance_stage AS
SELECT a.region, a.person_id, a.year,
       CASE WHEN bool_or(d.state = 'GRANTED') THEN 'AFTER'
            WHEN bool_or(d.state IS NULL) THEN 'DURING'
            ELSE 'BEFORE' END AS stage,
       coalesce(sum(d.assisted_fen + d.tilted_fen), 0)::bigint AS granted_fen
FROM assistance_application a LEFT JOIN assistance_decision d ON d.id = a.id
GROUP BY a.region, a.person_id, a.year;

CREATE INDEX manual_reimbursement_person ON manual_reimbursement (person_id);

REVOKE UPDATE, DELETE, TRUNCATE
    ON burden_warning, burden_relief, assistance_application, assistance_decision FROM medfund_app;
