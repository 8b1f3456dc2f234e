-- Payout: what the day close has heard, the lines it draws, the batches, the instructions and the bank's statements.
-- Money is fen, ratios are parts per million. Derived tables take ids and times from events alone.

-- Money.portion in SQL: half up to the fen, symmetric in the sign. Java is normative and a test proves them equal.
CREATE FUNCTION portion(amount_fen bigint, ratio_ppm integer) RETURNS bigint
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE WHEN amount_fen < 0 THEN -((-amount_fen * ratio_ppm + 500000) / 1000000)
                ELSE (amount_fen * ratio_ppm + 500000) / 1000000 END;

-- Which of n slices a settlement is drawn in; a reversal goes with its original. Version 7 ids are random at the end.
CREATE FUNCTION slice_of(id uuid, slices integer) RETURNS integer
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN ('x' || right(id::text, 6))::bit(24)::integer % slices;

-- HoldReason in SQL: why a line is not paid now, or null. Java is normative and a test proves them equal.
CREATE FUNCTION hold_reason(cancelled boolean, elsewhere boolean, elsewhere_paid boolean, suspended boolean,
                            with_ratio boolean, mode text, reviewed boolean, finding boolean, violation boolean) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN cancelled THEN 'CANCELLED'
                WHEN elsewhere AND NOT elsewhere_paid THEN 'ELSEWHERE'
                WHEN suspended THEN 'INSTITUTION_SUSPENDED'
                WHEN NOT with_ratio THEN 'NO_RATIO'
                WHEN mode = 'REVIEW_FIRST' AND NOT reviewed THEN 'NOT_REVIEWED'
                WHEN mode = 'REVIEW_FIRST' AND finding THEN 'FINDING_OPEN'
                WHEN mode = 'PARALLEL' AND violation THEN 'VIOLATION' END;

-- What the follower of the day close has heard, in the order of the trail.

CREATE TABLE followed_institution (
    region            text NOT NULL,
    institution       text NOT NULL,
    institution_class text NOT NULL,
    PRIMARY KEY (region, institution)
);

CREATE TABLE followed_agreement (
    region         text        NOT NULL,
    institution    text        NOT NULL,
    effective_from timestamptz NOT NULL,
    state          text        NOT NULL CHECK (state IN ('ACTIVE', 'SUSPENDED', 'ENDED')),
    PRIMARY KEY (region, institution, effective_from)
);

-- A reconciled statement: what it says, and what payout found under it when it was drawn.
CREATE TABLE followed_statement (
    region        text    NOT NULL,
    statement_id  uuid    NOT NULL,
    institution   text    NOT NULL,
    business_date date    NOT NULL,
    stated_count  integer NOT NULL,
    stated_fen    bigint  NOT NULL,
    found_count   integer,
    found_fen     bigint,
    checked_close date,
    drawn_close   date,
    PRIMARY KEY (region, statement_id),
    CHECK (drawn_close IS NULL OR (found_count = stated_count AND found_fen = stated_fen))
);
CREATE INDEX followed_statement_open ON followed_statement (region, institution, business_date) WHERE drawn_close IS NULL;

CREATE TABLE followed_review (
    region   text NOT NULL,
    chunk_id uuid NOT NULL,
    PRIMARY KEY (region, chunk_id)
);

CREATE TABLE followed_decision (
    region     text    NOT NULL,
    finding_id uuid    NOT NULL,
    upheld     boolean NOT NULL,
    PRIMARY KEY (region, finding_id)
);

-- That a date is closed, once; the fact itself is payout.close-ordered.
CREATE TABLE day_close (
    region      text        NOT NULL,
    close_date  date        NOT NULL,
    draws       integer     NOT NULL CHECK (draws >= 1),
    settlements bigint      NOT NULL,
    ordered_at  timestamptz NOT NULL,
    ordered_by  text        NOT NULL,
    PRIMARY KEY (region, close_date)
);

CREATE TABLE day_draw (
    region     text        NOT NULL,
    close_date date        NOT NULL,
    draw       integer     NOT NULL,
    draws      integer     NOT NULL,
    lines      integer     NOT NULL,
    lines_fen  bigint      NOT NULL,
    held       integer     NOT NULL,
    ordered_at timestamptz NOT NULL,
    PRIMARY KEY (region, close_date, draw),
    CHECK (draw BETWEEN 1 AND draws)
);

-- One line a settlement and fund in scope: in exactly one batch, or in none with a reason (S3-art11b).
CREATE TABLE payout_line (
    settlement_id          uuid    NOT NULL,
    reverses_id            uuid,
    base_fen               bigint  NOT NULL,
    amount_fen             bigint  NOT NULL,
    ratio_ppm              integer NOT NULL CHECK (ratio_ppm BETWEEN 0 AND 1000000),
    business_date          date    NOT NULL,
    reverses_business_date date,
    close_date             date,
    region                 text    NOT NULL,
    fund                   text    NOT NULL,
    institution            text    NOT NULL,
    care_category          text    NOT NULL,
    insutype               text    NOT NULL,
    ratio_version          text    NOT NULL,
    batch_id               text,
    hold_reason            text,
    PRIMARY KEY (region, business_date, settlement_id, fund),
    CHECK (base_fen <> 0),
    CHECK (amount_fen = portion(base_fen, ratio_ppm)),
    CHECK ((batch_id IS NULL) = (hold_reason IS NOT NULL)),
    CHECK ((batch_id IS NULL) = (close_date IS NULL)),
    CHECK ((reverses_id IS NULL) = (reverses_business_date IS NULL))
) PARTITION BY RANGE (business_date);
CREATE INDEX payout_line_batch ON payout_line (region, close_date, institution) WHERE close_date IS NOT NULL;
CREATE INDEX payout_line_held ON payout_line (region, institution, business_date)
    WHERE hold_reason IS NOT NULL AND hold_reason <> 'CANCELLED';
CREATE INDEX payout_line_reversal ON payout_line (region, reverses_business_date, institution)
    WHERE reverses_id IS NOT NULL;

-- The months of 2025 to 2027 are made ahead, as those of the settlements are; whatever lies outside falls into the rest.
DO $$
DECLARE
    month date;
BEGIN
    FOR month IN SELECT generate_series(date '2025-01-01', date '2027-12-01', interval '1 month')::date LOOP
        EXECUTE format('CREATE TABLE %I PARTITION OF payout_line FOR VALUES FROM (%L) TO (%L)',
                       'payout_line_' || to_char(month, 'YYYY_MM'), month, (month + interval '1 month')::date);
    END LOOP;
    CREATE TABLE payout_line_other PARTITION OF payout_line DEFAULT;
END $$;

-- The daily payout summary (日拨付业务拨付汇总表): by institution and category of care.
CREATE TABLE batch_summary (
    region        text   NOT NULL,
    batch_id      text   NOT NULL,
    institution   text   NOT NULL,
    care_category text   NOT NULL,
    close_date    date   NOT NULL,
    fund          text   NOT NULL,
    line_count    bigint NOT NULL,
    lines_fen     bigint NOT NULL,
    PRIMARY KEY (region, batch_id, institution, care_category)
);

-- Written when the last draw is done. A net below zero is no payment but a debit, set off in the next batches.
CREATE TABLE batch_institution (
    region        text   NOT NULL,
    batch_id      text   NOT NULL,
    institution   text   NOT NULL,
    close_date    date   NOT NULL,
    fund          text   NOT NULL,
    line_count    bigint NOT NULL,
    lines_fen     bigint NOT NULL,
    debit_in_fen  bigint NOT NULL CHECK (debit_in_fen >= 0),
    payable_fen   bigint NOT NULL CHECK (payable_fen >= 0),
    debit_out_fen bigint NOT NULL CHECK (debit_out_fen >= 0),
    PRIMARY KEY (region, batch_id, institution),
    CHECK (lines_fen - debit_in_fen = payable_fen - debit_out_fen),
    CHECK (payable_fen = 0 OR debit_out_fen = 0)
);
CREATE INDEX batch_institution_debit ON batch_institution (region, institution, fund, close_date);

CREATE TABLE payout_batch (
    region       text   NOT NULL,
    batch_id     text   NOT NULL,
    close_date   date   NOT NULL,
    fund         text   NOT NULL,
    state        text   NOT NULL,
    institutions bigint NOT NULL,
    line_count   bigint NOT NULL,
    lines_fen    bigint NOT NULL,
    payable_fen  bigint NOT NULL,
    digest       text   NOT NULL,
    changed_at   timestamptz NOT NULL,
    PRIMARY KEY (region, batch_id),
    UNIQUE (region, close_date, fund)
);

CREATE TABLE payout_instruction (
    region         text    NOT NULL,
    instruction_id text    NOT NULL,
    batch_id       text    NOT NULL,
    close_date     date    NOT NULL,
    fund           text    NOT NULL,
    institution    text    NOT NULL,
    amount_fen     bigint  NOT NULL CHECK (amount_fen > 0),
    state          text    NOT NULL,
    attempts       integer NOT NULL,
    end_to_end_id  text,
    message_id     text,
    sent_at        timestamptz,
    reason         text,
    bank_reference text,
    value_date     date,
    PRIMARY KEY (region, instruction_id),
    UNIQUE (region, batch_id, institution)
);
CREATE INDEX payout_instruction_open ON payout_instruction (region, batch_id) WHERE state <> 'SETTLED';
CREATE INDEX payout_instruction_end_to_end ON payout_instruction (region, end_to_end_id);

CREATE TABLE bank_statement (
    region       text        NOT NULL,
    statement_id text        NOT NULL,
    account      text        NOT NULL,
    booking_date date        NOT NULL,
    entries      integer     NOT NULL,
    sha256       text        NOT NULL,
    salt         bytea       NOT NULL,
    received_at  timestamptz NOT NULL,
    PRIMARY KEY (region, statement_id)
);

CREATE TABLE bank_entry (
    region               text    NOT NULL,
    account              text    NOT NULL,
    entry_ref            text    NOT NULL,
    direction            text    NOT NULL CHECK (direction IN ('DEBIT', 'CREDIT')),
    amount_fen           bigint  NOT NULL,
    booking_date         date    NOT NULL,
    value_date           date    NOT NULL,
    end_to_end_id        text,
    counterparty_account text,
    remittance           text,
    returned             boolean NOT NULL,
    statement_id         text    NOT NULL,
    PRIMARY KEY (region, account, entry_ref)
);
CREATE INDEX bank_entry_end_to_end ON bank_entry (region, end_to_end_id);

-- Published views. They may gain columns, never lose or rename any.

CREATE VIEW payout_line_v1 AS
SELECT region, business_date, settlement_id, fund, institution, care_category, insutype, base_fen, ratio_ppm,
       ratio_version, amount_fen, batch_id, close_date, hold_reason, reverses_id
FROM payout_line;

CREATE VIEW batch_institution_v1 AS
SELECT region, batch_id, close_date, fund, institution, line_count, lines_fen, debit_in_fen, payable_fen, debit_out_fen
FROM batch_institution;

CREATE VIEW payout_batch_v1 AS
SELECT region, batch_id, close_date, fund, state, line_count, lines_fen, payable_fen, digest, institutions, changed_at
FROM payout_batch;

CREATE VIEW payout_instruction_v1 AS
SELECT region, instruction_id, batch_id, close_date, fund, institution, amount_fen, state, attempts, end_to_end_id,
       value_date, reason, bank_reference
FROM payout_instruction;

CREATE VIEW bank_entry_v1 AS
SELECT region, account, entry_ref, direction, amount_fen, booking_date, value_date, end_to_end_id, counterparty_account,
       remittance, returned, statement_id
FROM bank_entry;
