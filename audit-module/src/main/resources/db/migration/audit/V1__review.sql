-- Rule sets are immutable: a change is a new version. version = region-number, for example 610900-2.
CREATE TABLE review_rule_set (
    region         text        NOT NULL,
    version        text        NOT NULL,
    number         integer     NOT NULL CHECK (number > 0),
    effective_from date        NOT NULL,
    sha256         text        NOT NULL,
    author         text        NOT NULL,
    author_org     text        NOT NULL,
    proposed_at    timestamptz NOT NULL,
    PRIMARY KEY (region, version),
    UNIQUE (region, number),
    CHECK (version = region || '-' || number)
);

CREATE TABLE review_rule (
    region         text    NOT NULL,
    version        text    NOT NULL,
    id             text    NOT NULL,
    position       integer NOT NULL,
    name           text    NOT NULL,
    name_zh        text    NOT NULL,
    severity       text    NOT NULL CHECK (severity IN ('VIOLATION', 'SUSPICION')),
    scope          text    NOT NULL CHECK (scope IN ('SETTLEMENT', 'FEE_LINE', 'PAIR')),
    condition      text    NOT NULL,
    explanation    text    NOT NULL,
    explanation_zh text    NOT NULL,
    effective_from date    NOT NULL,
    effective_to   date CHECK (effective_to >= effective_from),
    basis          text    NOT NULL,
    sha256         text    NOT NULL,
    PRIMARY KEY (region, version, id),
    FOREIGN KEY (region, version) REFERENCES review_rule_set
);

-- Published by somebody other than the author; a set without a row here judges nothing.
CREATE TABLE review_rule_publication (
    region       text        NOT NULL,
    version      text        NOT NULL,
    publisher    text        NOT NULL,
    published_at timestamptz NOT NULL,
    PRIMARY KEY (region, version),
    FOREIGN KEY (region, version) REFERENCES review_rule_set
);

-- One row per reviewed chunk: a chunk is reviewed once.
CREATE TABLE chunk_review (
    region           text        NOT NULL,
    chunk_id         uuid        NOT NULL,
    business_date    date        NOT NULL,
    settlements      integer     NOT NULL,
    violations       integer     NOT NULL,
    suspicions       integer     NOT NULL,
    rule_set_version text        NOT NULL,
    policy_version   text        NOT NULL,
    salt             text        NOT NULL,
    sha256           text        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    PRIMARY KEY (region, chunk_id)
);

CREATE TABLE chunk_review_day (
    region        text    NOT NULL,
    business_date date    NOT NULL,
    chunk_id      uuid    NOT NULL,
    settlements   integer NOT NULL,
    PRIMARY KEY (region, business_date, chunk_id),
    FOREIGN KEY (region, chunk_id) REFERENCES chunk_review
);

-- What the review remembers to find its next pairs quickly; both can be filled again from settlement_v1. person is a digest
-- of insured region and person number: equal for one person, and no number that means anything elsewhere.
CREATE TABLE review_stay (
    region        text        NOT NULL,
    settlement_id uuid        NOT NULL,
    business_date date        NOT NULL,
    chunk_id      uuid        NOT NULL,
    institution   text        NOT NULL,
    person        bytea       NOT NULL,
    begin_at      timestamptz NOT NULL,
    end_at        timestamptz NOT NULL,
    PRIMARY KEY (region, settlement_id)
);

CREATE INDEX review_stay_person ON review_stay (person, end_at);
CREATE INDEX review_stay_chunk ON review_stay (chunk_id);

CREATE TABLE review_reversal (
    region      text NOT NULL,
    original_id uuid NOT NULL,
    PRIMARY KEY (region, original_id)
);

-- line_no 0: the whole settlement. amount_fen: what is in question, in fen.
CREATE TABLE finding (
    region              text        NOT NULL,
    business_date       date        NOT NULL,
    id                  uuid        NOT NULL,
    chunk_id            uuid        NOT NULL,
    settlement_id       uuid        NOT NULL,
    line_no             integer     NOT NULL,
    rule                text        NOT NULL,
    rule_version        text        NOT NULL,
    severity            text        NOT NULL CHECK (severity IN ('VIOLATION', 'SUSPICION')),
    amount_fen          bigint      NOT NULL,
    other_settlement_id uuid,
    explanation         text        NOT NULL,
    explanation_zh      text        NOT NULL,
    recorded_at         timestamptz NOT NULL,
    PRIMARY KEY (region, business_date, id),
    UNIQUE (region, business_date, settlement_id, rule, line_no)
);

CREATE INDEX finding_by_id ON finding (id);

CREATE TABLE finding_decision (
    region     text        NOT NULL,
    finding_id uuid        NOT NULL,
    upheld     boolean     NOT NULL,
    reason     text        NOT NULL,
    decided_by text        NOT NULL,
    decided_at timestamptz NOT NULL,
    PRIMARY KEY (region, finding_id)
);

-- Evidence is added and read, never changed.
REVOKE UPDATE, DELETE, TRUNCATE
    ON review_rule_set, review_rule, review_rule_publication, chunk_review, chunk_review_day, finding, finding_decision
    FROM medfund_app;

CREATE VIEW finding_v1 AS
SELECT f.region, f.business_date, f.settlement_id, f.id, f.chunk_id, f.rule, f.rule_version, f.severity, f.explanation,
       f.recorded_at, f.explanation_zh, f.line_no, f.amount_fen, f.other_settlement_id, d.upheld
FROM finding f
LEFT JOIN finding_decision d ON d.region = f.region AND d.finding_id = f.id;

-- The only name from upstream: claims' published view. It stands on the path only while this view is made.
SELECT set_config('search_path', current_schema() || ',claims', true);

CREATE VIEW review_coverage_v1 AS
SELECT s.region, s.business_date, s.received, coalesce(r.reviewed, 0)::bigint AS reviewed
FROM (SELECT region, business_date, count(*) AS received FROM settlement_v1 GROUP BY region, business_date) s
LEFT JOIN (SELECT region, business_date, sum(settlements) AS reviewed FROM chunk_review_day
           GROUP BY region, business_date) r
    ON r.region = s.region AND r.business_date = s.business_date;
