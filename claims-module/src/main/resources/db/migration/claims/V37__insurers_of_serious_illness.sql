-- Insurers that run the insurance against serious illness for an area (大病保险): contracts and what came of them. Money is fen.
CREATE TABLE insurer_contract (
    region       text        NOT NULL,
    id           uuid        NOT NULL,
    number       text        NOT NULL,
    insurer      text        NOT NULL,
    insurance    text        NOT NULL,
    from_date    date        NOT NULL,
    until_date   date        NOT NULL CHECK (until_date >= from_date),
    heads        bigint      CHECK (heads > 0),
    per_head_fen bigint      CHECK (per_head_fen > 0),
    premium_fen  bigint      NOT NULL CHECK (premium_fen > 0),
    recorded_at  timestamptz NOT NULL,
    actor        text        NOT NULL,
    PRIMARY KEY (region, id),
    UNIQUE (id),
    UNIQUE (region, number),
    CHECK (num_nulls(heads, per_head_fen) <> 1),
    CHECK (heads IS NULL OR heads * per_head_fen = premium_fen)
);

-- That a month is to be stated; what it says is fixed when another person issues it.
CREATE TABLE insurer_statement (
    region      text        NOT NULL,
    id          uuid        NOT NULL,
    contract_id uuid        NOT NULL REFERENCES insurer_contract (id),
    month       date        NOT NULL CHECK (extract(day FROM month) = 1),
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    PRIMARY KEY (region, id),
    UNIQUE (id),
    UNIQUE (contract_id, month)
);

CREATE TABLE insurer_statement_issued (
    id               uuid        PRIMARY KEY REFERENCES insurer_statement (id),
    region           text        NOT NULL,
    premium_fen      bigint      NOT NULL,
    paid_before_fen  bigint      NOT NULL,
    paid_fen         bigint      NOT NULL,
    beneficiaries    bigint      NOT NULL,
    kept_at_most_fen bigint,
    policy_version   text        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    actor            text        NOT NULL,
    salt             text        NOT NULL,
    sha256           text        NOT NULL
);

REVOKE UPDATE, DELETE, TRUNCATE ON insurer_contract, insurer_statement, insurer_statement_issued FROM medfund_app;
