-- Alerts on stays (S2-10d). A run looks at a region's month and says how many alerts it added; an alert is added once, by the
-- settlement at which its detector struck, however often a month is looked at. person is the digest of review_stay. Evidence
-- is only added to. Money is fen.
CREATE TABLE stay_alert_run (
    region         text        NOT NULL,
    id             uuid        NOT NULL,
    month          date        NOT NULL CHECK (extract(day FROM month) = 1),
    stays          integer     NOT NULL,
    alerts         integer     NOT NULL,
    policy_version text        NOT NULL,
    salt           text        NOT NULL,
    sha256         text        NOT NULL,
    actor          text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    PRIMARY KEY (region, id)
);

CREATE TABLE stay_alert (
    region        text        NOT NULL,
    id            uuid        NOT NULL,
    run_id        uuid        NOT NULL,
    detector      text        NOT NULL
        CHECK (detector IN ('LONG_STAY', 'FREQUENT_ADMISSION', 'HIGH_FEE', 'READMISSION')),
    settlement_id uuid        NOT NULL,
    business_date date        NOT NULL,
    institution   text        NOT NULL,
    person        text        NOT NULL,
    reason        text        NOT NULL,
    reason_zh     text        NOT NULL,
    settlements   uuid[]      NOT NULL,
    recorded_at   timestamptz NOT NULL,
    PRIMARY KEY (region, id),
    UNIQUE (region, detector, settlement_id),
    FOREIGN KEY (region, run_id) REFERENCES stay_alert_run
);

CREATE INDEX stay_alert_date ON stay_alert (region, business_date, id);

REVOKE UPDATE, DELETE, TRUNCATE ON stay_alert_run, stay_alert FROM medfund_app;
