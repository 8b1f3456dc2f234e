-- What stops an institution's money or its settlements, each by itself and with its own end; and documents that are waited for.

CREATE TABLE institution_suspension (
    region          text        NOT NULL,
    code            text        NOT NULL,
    suspension_no   int         NOT NULL CHECK (suspension_no >= 1),
    revision        int         NOT NULL CHECK (revision >= 1),
    kind            text        NOT NULL CHECK (kind IN ('PAYOUT', 'FUND_SETTLEMENT', 'AGREEMENT')),
    effective_from  timestamptz NOT NULL,
    effective_until timestamptz CHECK (effective_until > effective_from),
    cause           text        NOT NULL,
    reason          text        NOT NULL,
    recorded_at     timestamptz NOT NULL,
    actor           text        NOT NULL,
    salt            text        NOT NULL,
    sha256          text        NOT NULL,
    PRIMARY KEY (region, code, suspension_no, revision),
    FOREIGN KEY (region, code) REFERENCES institution
);

CREATE TABLE document_request (
    region        text        NOT NULL,
    code          text        NOT NULL,
    request_no    int         NOT NULL CHECK (request_no >= 1),
    revision      int         NOT NULL CHECK (revision >= 1),
    suspension_no int         NOT NULL,
    documents     text        NOT NULL,
    requested_at  timestamptz NOT NULL,
    due_on        date        NOT NULL,
    delivered_at  timestamptz CHECK (delivered_at >= requested_at),
    recorded_at   timestamptz NOT NULL,
    actor         text        NOT NULL,
    salt          text        NOT NULL,
    sha256        text        NOT NULL,
    PRIMARY KEY (region, code, request_no, revision),
    FOREIGN KEY (region, code) REFERENCES institution
);

CREATE VIEW suspension_v1 AS
SELECT DISTINCT ON (region, code, suspension_no) region, code, suspension_no, kind, effective_from, effective_until, cause
FROM institution_suspension
ORDER BY region, code, suspension_no, revision DESC;

REVOKE UPDATE, DELETE, TRUNCATE ON institution_suspension, document_request FROM medfund_app;
