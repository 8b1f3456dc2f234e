-- What institutions declare of a month (月申报, S3-art14), by fund and care category. A later declaration of the month, after
-- settlements that came late, has the next revision; the earlier ones stay as evidence. Money is fen.
CREATE TABLE declaration (
    region         text        NOT NULL,
    id             uuid        NOT NULL,
    institution    text        NOT NULL,
    month          date        NOT NULL CHECK (extract(day FROM month) = 1),
    revision       integer     NOT NULL CHECK (revision >= 1),
    parts          bigint      NOT NULL CHECK (parts >= 0),
    deadline_on    date        NOT NULL,
    late           boolean     NOT NULL,
    limit_on       date        NOT NULL,
    target_on      date        NOT NULL,
    policy_version text        NOT NULL,
    content_hash   bytea       NOT NULL,
    person_id      text        NOT NULL,
    org            text        NOT NULL,
    role           text        NOT NULL,
    channel        text        NOT NULL,
    declared_at    timestamptz NOT NULL,
    salt           text        NOT NULL,
    sha256         text        NOT NULL,
    PRIMARY KEY (region, id),
    UNIQUE (id),
    UNIQUE (region, month, institution, revision)
);

COMMENT ON COLUMN declaration.parts IS
    'how many fund parts of settlements stood in the month; rows are only added, so the same number is the same rows';

CREATE TABLE declaration_total (
    region         text   NOT NULL,
    declaration_id uuid   NOT NULL,
    fund           text   NOT NULL,
    care_category  text   NOT NULL,
    count          bigint NOT NULL,
    medfee_fen     bigint NOT NULL,
    fund_fen       bigint NOT NULL,
    PRIMARY KEY (region, declaration_id, fund, care_category)
);

REVOKE UPDATE, DELETE, TRUNCATE ON declaration, declaration_total FROM medfund_app;

CREATE VIEW declaration_v1 AS
SELECT region, id, institution, month, revision, deadline_on, late, limit_on, target_on, declared_at, policy_version
FROM declaration;

CREATE VIEW declaration_total_v1 AS
SELECT region, declaration_id, fund, care_category, count, medfee_fen, fund_fen FROM declaration_total;

-- Applications of institutions for clearing (清算申请, transactions 3203 and 3203A): stored, shown, and cancelled as long as nobody
-- took them up. Of an application only its status moves. Money is fen.
CREATE TABLE clearing_application (
    region       text        NOT NULL,
    id           uuid        NOT NULL,
    institution  text        NOT NULL,
    clr_type     text        NOT NULL,
    clr_way      text,
    clr_optins   text,
    month        date        NOT NULL CHECK (extract(day FROM month) = 1),
    from_date    date        NOT NULL,
    to_date      date        NOT NULL CHECK (to_date >= from_date),
    person_times bigint,
    medfee_fen   bigint      NOT NULL,
    accepted_fen bigint      NOT NULL,
    fund_fen     bigint      NOT NULL,
    cash_fen     bigint      NOT NULL,
    account_fen  bigint      NOT NULL,
    status       text        NOT NULL CHECK (status IN ('10', '20', '30', '40', '50', '60', '70')),
    person_id    text        NOT NULL,
    org          text        NOT NULL,
    role         text        NOT NULL,
    channel      text        NOT NULL,
    applied_at   timestamptz NOT NULL,
    cancelled_at timestamptz,
    cancelled_by text,
    salt         text        NOT NULL,
    sha256       text        NOT NULL,
    PRIMARY KEY (region, id),
    UNIQUE (id),
    CHECK (accepted_fen = fund_fen + cash_fen + account_fen),
    CHECK (cancelled_at IS NULL OR status = '10'),
    CHECK ((cancelled_at IS NULL) = (cancelled_by IS NULL))
);

-- At most one in force; what was rejected (70) is none.
CREATE UNIQUE INDEX clearing_application_in_force
    ON clearing_application (region, institution, clr_type, month, coalesce(clr_optins, ''))
    WHERE cancelled_at IS NULL AND status <> '70';

REVOKE UPDATE, DELETE, TRUNCATE ON clearing_application FROM medfund_app;
GRANT UPDATE (status, cancelled_at, cancelled_by) ON clearing_application TO medfund_app;
