-- From the application to the end of an agreement. Every step is a row; the phase on a day follows from the steps and the days.

CREATE TABLE agreement_application (
    region            text        NOT NULL,
    code              text        NOT NULL,
    application_no    int         NOT NULL CHECK (application_no >= 1),
    name              text        NOT NULL,
    kind              text        NOT NULL,
    level             int         NOT NULL,
    district          text        NOT NULL,
    public_owned      boolean     NOT NULL,
    examinations      boolean     NOT NULL,
    regional_centre   boolean     NOT NULL,
    bank_account      text        NOT NULL,
    bank_account_name text        NOT NULL,
    evidence          jsonb       NOT NULL,
    applied_at        timestamptz NOT NULL,
    recorded_at       timestamptz NOT NULL,
    actor             text        NOT NULL,
    salt              text        NOT NULL,
    sha256            text        NOT NULL,
    PRIMARY KEY (region, code, application_no)
);

CREATE TABLE agreement_step (
    region          text        NOT NULL,
    code            text        NOT NULL,
    application_no  int         NOT NULL,
    step_no         int         NOT NULL CHECK (step_no >= 1),
    step            text        NOT NULL,
    effective_at    timestamptz NOT NULL,
    until           date,
    coaching_months int         NOT NULL,
    clauses_version text        NOT NULL,
    clauses         text[]      NOT NULL,
    quota_exception text        NOT NULL,
    reason          text        NOT NULL,
    recorded_at     timestamptz NOT NULL,
    actor           text        NOT NULL,
    salt            text        NOT NULL,
    sha256          text        NOT NULL,
    PRIMARY KEY (region, code, application_no, step_no),
    FOREIGN KEY (region, code, application_no) REFERENCES agreement_application,
    CHECK ((step IN ('SIGN', 'ADOPT', 'RENEW')) = (until IS NOT NULL))
);

REVOKE UPDATE, DELETE, TRUNCATE ON agreement_application, agreement_step FROM medfund_app;
