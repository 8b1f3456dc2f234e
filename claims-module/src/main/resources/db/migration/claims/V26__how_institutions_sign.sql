-- How institutions sign. A profile counts once another person has confirmed it, and not after its revocation.
CREATE TABLE signing_profile (
    region      text        NOT NULL,
    institution text        NOT NULL,
    profile_no  int         NOT NULL CHECK (profile_no >= 1),
    variant     text        NOT NULL CHECK (variant IN ('SM2', 'CSB', 'TIF')),
    key_id      text,
    public_key  text,
    secret      bytea,
    sealed_by   text,
    valid_from  timestamptz NOT NULL,
    valid_until timestamptz CHECK (valid_until > valid_from),
    person      text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (institution, profile_no),
    CHECK (CASE WHEN variant = 'SM2' THEN public_key IS NOT NULL AND secret IS NULL
                ELSE public_key IS NULL AND num_nulls(secret, sealed_by, key_id) = 0 END)
);

CREATE TABLE signing_confirmation (
    region      text        NOT NULL,
    institution text        NOT NULL,
    profile_no  int         NOT NULL,
    person      text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (institution, profile_no),
    FOREIGN KEY (institution, profile_no) REFERENCES signing_profile
);

CREATE TABLE signing_revocation (
    region      text        NOT NULL,
    institution text        NOT NULL,
    profile_no  int         NOT NULL,
    reason      text        NOT NULL,
    person      text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (institution, profile_no),
    FOREIGN KEY (institution, profile_no) REFERENCES signing_profile
);

-- What may be used once only, kept for as long as its time would be accepted.
CREATE TABLE national_nonce (
    institution text        NOT NULL,
    nonce       text        NOT NULL,
    kept_until  timestamptz NOT NULL,
    PRIMARY KEY (institution, nonce)
);

CREATE INDEX national_nonce_kept_until ON national_nonce (kept_until);

REVOKE UPDATE, DELETE, TRUNCATE ON signing_profile, signing_confirmation, signing_revocation FROM medfund_app;
