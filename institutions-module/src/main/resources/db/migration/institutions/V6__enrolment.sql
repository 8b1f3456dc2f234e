-- Who takes part in instant settlement (即时结算), from application to leaving, and why others do not.

CREATE TABLE instant_enrolment (
    region       text        NOT NULL,
    code         text        NOT NULL,
    change_no    int         NOT NULL CHECK (change_no >= 1),
    state        text        NOT NULL CHECK (state IN ('APPLIED', 'ENROLLED', 'REFUSED', 'LEFT', 'EXCUSED')),
    effective_on date        NOT NULL,
    exception    text        CHECK ((exception IS NOT NULL) = (state = 'EXCUSED')),
    reason       text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    actor        text        NOT NULL,
    salt         text        NOT NULL,
    sha256       text        NOT NULL,
    PRIMARY KEY (region, code, change_no),
    FOREIGN KEY (region, code) REFERENCES institution
);

REVOKE UPDATE, DELETE, TRUNCATE ON instant_enrolment FROM medfund_app;
