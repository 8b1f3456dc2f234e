-- Answers to the daily performance check and fee audit (日常绩效考核和费用审核); the tasks follow from the agreements.

CREATE TABLE daily_check (
    region      text        NOT NULL,
    code        text        NOT NULL,
    day         date        NOT NULL,
    kind        text        NOT NULL,
    answer_no   int         NOT NULL CHECK (answer_no >= 1),
    state       text        NOT NULL CHECK (state IN ('PASSED', 'DEFECTS')),
    answer      text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    salt        text        NOT NULL,
    sha256      text        NOT NULL,
    PRIMARY KEY (region, day, code, kind, answer_no),
    FOREIGN KEY (region, code) REFERENCES institution
);

REVOKE UPDATE, DELETE, TRUNCATE ON daily_check FROM medfund_app;
