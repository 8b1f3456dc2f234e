-- Personal accounts and the accumulators of insurance years. Movements are only added; balances and figures are their sums,
-- never below zero, and change only under the lock of their row.

CREATE TABLE personal_account (
    person_id   uuid   PRIMARY KEY REFERENCES person,
    balance_fen bigint NOT NULL CHECK (balance_fen >= 0)
);

-- Money that comes in, once under its reference.
CREATE TABLE account_credit (
    region      text        NOT NULL,
    person_id   uuid        NOT NULL REFERENCES person,
    revision    integer     NOT NULL,
    id          uuid        NOT NULL,
    reference   text        NOT NULL,
    amount_fen  bigint      NOT NULL CHECK (amount_fen > 0),
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    salt        text        NOT NULL,
    sha256      text        NOT NULL,
    PRIMARY KEY (region, person_id, revision),
    UNIQUE (region, person_id, reference)
);

-- What settlements charged and their reversals gave back; a settlement is given back once at most.
CREATE TABLE account_movement (
    cause_id      uuid        NOT NULL,
    person_id     uuid        NOT NULL,
    for_person_id uuid        NOT NULL,
    reverses_id   uuid,
    amount_fen    bigint      NOT NULL,
    recorded_at   timestamptz NOT NULL,
    PRIMARY KEY (cause_id, person_id),
    CHECK (CASE WHEN reverses_id IS NULL THEN amount_fen < 0 ELSE amount_fen > 0 END)
);

CREATE UNIQUE INDEX account_movement_reversal ON account_movement (reverses_id, person_id) WHERE reverses_id IS NOT NULL;
CREATE INDEX account_movement_person ON account_movement (person_id, cause_id);

-- Family mutual aid: for whose visits an account may be charged. Of one id the greatest revision holds.
CREATE TABLE mutual_aid (
    region      text        NOT NULL,
    person_id   uuid        NOT NULL REFERENCES person,
    revision    integer     NOT NULL,
    id          uuid        NOT NULL,
    user_id     uuid        NOT NULL REFERENCES person,
    relation    text        NOT NULL,
    valid_from  date        NOT NULL,
    valid_until date        CHECK (valid_until >= valid_from),
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    salt        text        NOT NULL,
    sha256      text        NOT NULL,
    PRIMARY KEY (region, person_id, revision),
    CHECK (user_id <> person_id)
);

CREATE INDEX mutual_aid_user ON mutual_aid (user_id);
CREATE INDEX mutual_aid_id ON mutual_aid (id, revision DESC);

-- A version that names another user takes the account from the earlier one.
CREATE VIEW mutual_aid_in_force AS
SELECT * FROM mutual_aid m
WHERE NOT EXISTS (SELECT FROM mutual_aid later WHERE later.id = m.id AND later.revision > m.revision);

CREATE TABLE accumulator (
    region                    text    NOT NULL,
    person_id                 uuid    NOT NULL REFERENCES person,
    insurance                 text    NOT NULL,
    year                      integer NOT NULL,
    disease                   text    NOT NULL,
    admissions                bigint  NOT NULL DEFAULT 0 CHECK (admissions >= 0),
    deductible_fen            bigint  NOT NULL DEFAULT 0 CHECK (deductible_fen >= 0),
    pooled_fen                bigint  NOT NULL DEFAULT 0 CHECK (pooled_fen >= 0),
    outpatient_deductible_fen bigint  NOT NULL DEFAULT 0 CHECK (outpatient_deductible_fen >= 0),
    outpatient_pooled_fen     bigint  NOT NULL DEFAULT 0 CHECK (outpatient_pooled_fen >= 0),
    large_sum_fen             bigint  NOT NULL DEFAULT 0 CHECK (large_sum_fen >= 0),
    self_paid_fen             bigint  NOT NULL DEFAULT 0 CHECK (self_paid_fen >= 0),
    serious_illness_fen       bigint  NOT NULL DEFAULT 0 CHECK (serious_illness_fen >= 0),
    assistance_base_fen       bigint  NOT NULL DEFAULT 0 CHECK (assistance_base_fen >= 0),
    assistance_fen            bigint  NOT NULL DEFAULT 0 CHECK (assistance_fen >= 0),
    PRIMARY KEY (region, person_id, insurance, year, disease)
) WITH (fillfactor = 80);

CREATE INDEX accumulator_person ON accumulator (person_id, year);

CREATE TABLE accumulator_movement (
    cause_id                  uuid        NOT NULL,
    reverses_id               uuid,
    region                    text        NOT NULL,
    person_id                 uuid        NOT NULL,
    insurance                 text        NOT NULL,
    year                      integer     NOT NULL,
    disease                   text        NOT NULL,
    admissions                bigint      NOT NULL,
    deductible_fen            bigint      NOT NULL,
    pooled_fen                bigint      NOT NULL,
    outpatient_deductible_fen bigint      NOT NULL,
    outpatient_pooled_fen     bigint      NOT NULL,
    large_sum_fen             bigint      NOT NULL,
    self_paid_fen             bigint      NOT NULL,
    serious_illness_fen       bigint      NOT NULL,
    assistance_base_fen       bigint      NOT NULL,
    assistance_fen            bigint      NOT NULL,
    recorded_at               timestamptz NOT NULL,
    PRIMARY KEY (cause_id, region, person_id, insurance, year, disease)
);

CREATE UNIQUE INDEX accumulator_movement_reversal
    ON accumulator_movement (reverses_id, region, person_id, insurance, year, disease) WHERE reverses_id IS NOT NULL;

REVOKE DELETE, TRUNCATE ON personal_account, accumulator FROM medfund_app;
REVOKE UPDATE, DELETE, TRUNCATE ON account_credit, account_movement, mutual_aid, accumulator_movement FROM medfund_app;
