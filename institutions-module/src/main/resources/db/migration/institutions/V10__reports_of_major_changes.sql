-- Major changes of policy (重大事项) are reported to superiors before they are decided.

CREATE TABLE policy_change_report (
    region      text        NOT NULL,
    topic       text        NOT NULL,
    valid_from  date        NOT NULL,
    report_no   int         NOT NULL CHECK (report_no >= 1),
    reported_to text        NOT NULL,
    document    text        NOT NULL,
    reported_at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL CHECK (reported_at <= recorded_at),
    actor       text        NOT NULL,
    salt        text        NOT NULL,
    sha256      text        NOT NULL,
    PRIMARY KEY (region, topic, valid_from, report_no)
);

REVOKE UPDATE, DELETE, TRUNCATE ON policy_change_report FROM medfund_app;
