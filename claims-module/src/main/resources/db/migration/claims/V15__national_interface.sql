-- The national interface: which calls were answered and which refused, who is signed in, and how institutions sign.

-- A call that succeeded, once under its key. Of the request only a keyed hash is kept.
CREATE TABLE national_call (
    region      text        NOT NULL,
    institution text        NOT NULL,
    infno       text        NOT NULL,
    msgid       text        NOT NULL,
    content     bytea       NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (institution, infno, msgid)
);

-- What was answered, sealed; committed with the call.
CREATE TABLE national_answer (
    institution text  NOT NULL,
    infno       text  NOT NULL,
    msgid       text  NOT NULL,
    key_id      text  NOT NULL,
    answer      bytea NOT NULL,
    PRIMARY KEY (institution, infno, msgid),
    FOREIGN KEY (institution, infno, msgid) REFERENCES national_call
);

-- A call that was refused, as far as it said who it was; it counts for nothing else.
CREATE TABLE national_refusal (
    id          uuid        PRIMARY KEY,
    institution text,
    infno       text,
    msgid       text,
    reason      text        NOT NULL,
    content     bytea       NOT NULL,
    refused_at  timestamptz NOT NULL
);

CREATE INDEX national_refusal_institution ON national_refusal (institution, refused_at);

CREATE TABLE national_sign_in (
    sign_no      text        PRIMARY KEY,
    region       text        NOT NULL,
    institution  text        NOT NULL,
    operator     text        NOT NULL,
    signed_on    date        NOT NULL,
    signed_in_at timestamptz NOT NULL
);

CREATE INDEX national_sign_in_operator ON national_sign_in (institution, operator, signed_on);

CREATE TABLE national_sign_out (
    sign_no       text        PRIMARY KEY REFERENCES national_sign_in,
    region        text        NOT NULL,
    signed_out_at timestamptz NOT NULL
);

REVOKE UPDATE, DELETE, TRUNCATE ON national_call, national_answer, national_refusal, national_sign_in, national_sign_out
    FROM medfund_app;
