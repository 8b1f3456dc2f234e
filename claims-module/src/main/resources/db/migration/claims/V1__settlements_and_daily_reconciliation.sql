-- Claims: settlements with their fee lines, and the daily reconciliation with the institutions.
-- Money is fen. The bulk tables are partitioned by month of the business date.

-- Uniqueness over the whole history stands outside the partitions: the natural key of a settlement or reversal.
CREATE TABLE settlement_key (
    region         text  NOT NULL,
    institution    text  NOT NULL,
    medins_setl_id text  NOT NULL,
    id             uuid  NOT NULL,
    business_date  date  NOT NULL,
    content_hash   bytea NOT NULL,
    PRIMARY KEY (region, institution, medins_setl_id),
    UNIQUE (id)
);

-- At most one reversal of a settlement is ever in force (S3-art11b).
CREATE TABLE settlement_reversal (
    region      text NOT NULL,
    original_id uuid NOT NULL,
    reversal_id uuid NOT NULL,
    PRIMARY KEY (region, original_id)
);

CREATE TABLE settlement (
    id                     uuid        NOT NULL,
    chunk_id               uuid        NOT NULL,
    reverses_id            uuid,
    setl_time              timestamptz NOT NULL,
    begin_at               timestamptz NOT NULL,
    end_at                 timestamptz NOT NULL,
    recorded_at            timestamptz NOT NULL,
    medfee_fen             bigint      NOT NULL,
    fund_sum_fen           bigint      NOT NULL,
    pooled_fen             bigint      NOT NULL,
    large_sum_fen          bigint      NOT NULL,
    serious_illness_fen    bigint      NOT NULL,
    civil_servant_fen      bigint      NOT NULL,
    enterprise_fen         bigint      NOT NULL,
    assistance_fen         bigint      NOT NULL,
    other_fen              bigint      NOT NULL,
    account_fen            bigint      NOT NULL,
    mutual_aid_fen         bigint      NOT NULL,
    cash_fen               bigint      NOT NULL,
    hospital_fen           bigint      NOT NULL,
    full_self_fen          bigint      NOT NULL,
    over_limit_fen         bigint      NOT NULL,
    first_self_fen         bigint      NOT NULL,
    in_scope_fen           bigint      NOT NULL,
    business_date          date        NOT NULL,
    reverses_business_date date,
    age                    integer,
    region                 text        NOT NULL,
    institution            text        NOT NULL,
    medins_setl_id         text        NOT NULL,
    setl_id                text        NOT NULL,
    mdtrt_id               text        NOT NULL,
    psn_no                 text        NOT NULL,
    psn_type               text        NOT NULL,
    gend                   text,
    insutype               text        NOT NULL,
    med_type               text        NOT NULL,
    care_category          text        NOT NULL,
    clr_type               text        NOT NULL,
    clr_way                text,
    clr_optins             text,
    pay_loc                text,
    insured_region         text        NOT NULL,
    recorded_by            text        NOT NULL,
    policy_version         bytea       NOT NULL,
    salt                   bytea       NOT NULL,
    fee_lines              text        NOT NULL,
    PRIMARY KEY (region, business_date, id),
    CHECK (medfee_fen = full_self_fen + over_limit_fen + first_self_fen + in_scope_fen),
    CHECK (CASE WHEN reverses_id IS NULL THEN medfee_fen >= 0 ELSE medfee_fen <= 0 AND reverses_business_date IS NOT NULL END)
) PARTITION BY RANGE (business_date);

CREATE INDEX settlement_chunk ON settlement (chunk_id);
CREATE INDEX settlement_institution ON settlement (region, business_date, institution, setl_time);

-- Which statement made a settlement payable. Each settlement is reconciled once.
CREATE TABLE reconciled_settlement (
    settlement_id uuid NOT NULL,
    statement_id  uuid NOT NULL,
    business_date date NOT NULL,
    region        text NOT NULL,
    institution   text NOT NULL,
    PRIMARY KEY (region, business_date, settlement_id)
) PARTITION BY RANGE (business_date);

CREATE INDEX reconciled_settlement_statement ON reconciled_settlement (statement_id);

-- The months of 2025 to 2027 are made ahead; whatever lies outside falls into the default partition.
DO $$
DECLARE
    parent text;
    month  date;
BEGIN
    FOREACH parent IN ARRAY ARRAY['settlement', 'reconciled_settlement'] LOOP
        FOR month IN SELECT generate_series(date '2025-01-01', date '2027-12-01', interval '1 month')::date LOOP
            EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)',
                           parent || '_' || to_char(month, 'YYYY_MM'), parent, month, (month + interval '1 month')::date);
        END LOOP;
        EXECUTE format('CREATE TABLE %I PARTITION OF %I DEFAULT', parent || '_other', parent);
    END LOOP;
END $$;

-- What an institution says of one of its business dates, in totals; a later statement for the date has the next revision.
CREATE TABLE reconciliation_statement (
    region        text        NOT NULL,
    id            uuid        NOT NULL,
    institution   text        NOT NULL,
    business_date date        NOT NULL,
    revision      integer     NOT NULL,
    state         text        NOT NULL CHECK (state IN ('MISMATCHED', 'COMPARED', 'RECONCILED')),
    content_hash  bytea       NOT NULL,
    details_hash  bytea,
    person_id     text        NOT NULL,
    org           text        NOT NULL,
    role          text        NOT NULL,
    channel       text        NOT NULL,
    submitted_at  timestamptz NOT NULL,
    PRIMARY KEY (region, id),
    UNIQUE (id),
    UNIQUE (region, institution, business_date, revision)
);

CREATE INDEX reconciliation_statement_date ON reconciliation_statement (region, business_date);

CREATE TABLE reconciliation_total (
    region            text    NOT NULL,
    statement_id      uuid    NOT NULL,
    insutype          text    NOT NULL,
    clr_type          text    NOT NULL,
    our_medfee_fen    bigint  NOT NULL,
    our_fund_fen      bigint  NOT NULL,
    our_account_fen   bigint  NOT NULL,
    our_count         bigint  NOT NULL,
    their_medfee_fen  bigint  NOT NULL,
    their_fund_fen    bigint  NOT NULL,
    their_account_fen bigint  NOT NULL,
    their_count       bigint  NOT NULL,
    PRIMARY KEY (region, statement_id, insutype, clr_type)
);

-- The comparison row by row: every row of both sides exactly once.
CREATE TABLE reconciliation_row (
    region            text    NOT NULL,
    statement_id      uuid    NOT NULL,
    row_no            integer NOT NULL,
    verdict           text    NOT NULL CHECK (verdict IN ('AGREED', 'ONLY_OURS', 'ONLY_THEIRS', 'DIFFERENT')),
    medins_setl_id    text,
    setl_id           text,
    settlement_id     uuid,
    our_medfee_fen    bigint,
    our_fund_fen      bigint,
    our_account_fen   bigint,
    their_medfee_fen  bigint,
    their_fund_fen    bigint,
    their_account_fen bigint,
    PRIMARY KEY (region, statement_id, row_no),
    CHECK ((settlement_id IS NULL) = (verdict = 'ONLY_THEIRS')),
    CHECK ((their_medfee_fen IS NULL) = (verdict = 'ONLY_OURS'))
);

-- Who confirmed the lists, for which side; each side once.
CREATE TABLE reconciliation_confirmation (
    region       text        NOT NULL,
    statement_id uuid        NOT NULL,
    side         text        NOT NULL CHECK (side IN ('INSTITUTION', 'AGENCY')),
    person_id    text        NOT NULL,
    org          text        NOT NULL,
    role         text        NOT NULL,
    channel      text        NOT NULL,
    confirmed_at timestamptz NOT NULL,
    PRIMARY KEY (region, statement_id, side)
);

CREATE TABLE reconciliation_reminder (
    region        text        NOT NULL,
    institution   text        NOT NULL,
    business_date date        NOT NULL,
    reminded_at   timestamptz NOT NULL,
    PRIMARY KEY (region, institution, business_date)
);

-- The salted digest of a stored settlement: what the chunk event of the trail seals. Fields are joined by U+001F, which no
-- stored text contains; an absent value is the empty text; times are seconds and dates are days since 1970.
CREATE FUNCTION settlement_digest(s settlement) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE
RETURN sha256(s.salt || convert_to(concat_ws(chr(31),
    s.id, s.care_category, s.region, s.institution, s.medins_setl_id, s.setl_id, s.mdtrt_id, s.psn_no, s.psn_type,
    coalesce(s.gend, ''), coalesce(s.age::text, ''), s.insutype, s.med_type, s.clr_type, coalesce(s.clr_way, ''),
    coalesce(s.clr_optins, ''), coalesce(s.pay_loc, ''), s.insured_region, coalesce(s.reverses_id::text, ''),
    extract(epoch FROM s.setl_time)::bigint, extract(epoch FROM s.begin_at)::bigint, extract(epoch FROM s.end_at)::bigint,
    s.business_date - date '1970-01-01', coalesce((s.reverses_business_date - date '1970-01-01')::text, ''),
    s.medfee_fen, s.fund_sum_fen, s.pooled_fen, s.large_sum_fen, s.serious_illness_fen, s.civil_servant_fen,
    s.enterprise_fen, s.assistance_fen, s.other_fen, s.account_fen, s.mutual_aid_fen, s.cash_fen, s.hospital_fen,
    s.full_self_fen, s.over_limit_fen, s.first_self_fen, s.in_scope_fen, s.fee_lines), 'UTF8'));

-- Evidence is only added to: corrections are reversals and later statements.
DO $$
DECLARE
    evidence regclass;
BEGIN
    FOR evidence IN
        SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p')
          AND c.relname NOT IN ('reconciliation_statement', 'flyway_schema_history') LOOP
        EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM medfund_app', evidence);
    END LOOP;
END $$;

-- Published views. They may gain columns, never lose or rename any.

CREATE VIEW settlement_v1 AS
SELECT region, business_date, id, chunk_id, institution, medins_setl_id, setl_id, mdtrt_id, psn_no, insutype, med_type,
       care_category, clr_type, clr_optins, insured_region, insured_region <> region AS elsewhere,
       CASE WHEN reverses_id IS NULL THEN 'SETTLEMENT' ELSE 'REVERSAL' END AS kind,
       reverses_id, reverses_business_date, setl_time, begin_at, end_at, gend, age,
       medfee_fen, fund_sum_fen,
       CASE insutype WHEN '310' THEN '310100' WHEN '390' THEN '390100' WHEN '510' THEN '510100' END AS pooled_fund,
       pooled_fen, large_sum_fen, serious_illness_fen, civil_servant_fen, enterprise_fen, assistance_fen, other_fen,
       account_fen, cash_fen, hospital_fen, full_self_fen, over_limit_fen, first_self_fen, in_scope_fen,
       encode(policy_version, 'hex') AS policy_version, recorded_at, psn_type, clr_way, pay_loc, mutual_aid_fen
FROM settlement;

CREATE VIEW settlement_fund_v1 AS
SELECT s.region, s.business_date, s.id, s.chunk_id, s.institution, f.fund, f.amount_fen
FROM settlement s
CROSS JOIN LATERAL (VALUES
    (CASE s.insutype WHEN '310' THEN '310100' WHEN '390' THEN '390100' WHEN '510' THEN '510100' END, s.pooled_fen),
    ('310200', s.account_fen),
    ('320100', s.civil_servant_fen),
    ('330100', s.large_sum_fen),
    ('370100', s.enterprise_fen),
    ('390200', s.serious_illness_fen),
    ('610100', s.assistance_fen),
    ('999997', s.other_fen)) f (fund, amount_fen)
WHERE f.amount_fen <> 0;

CREATE VIEW fee_line_v1 AS
SELECT s.region, s.business_date, s.id AS settlement_id, s.chunk_id, l.line_no::integer AS line_no,
       l.line ->> 0 AS feedetl_sn, l.line ->> 1 AS item_code, (l.line -> 2)::bigint AS amount_fen,
       (l.line -> 3)::bigint AS quantity_e4, (l.line -> 4)::bigint AS unit_price_e6, (l.line -> 5)::bigint AS full_self_fen,
       (l.line -> 6)::bigint AS over_limit_fen, (l.line -> 7)::bigint AS first_self_fen, (l.line -> 8)::bigint AS in_scope_fen,
       to_timestamp((l.line -> 9)::bigint) AS occurred_at
FROM settlement s
CROSS JOIN LATERAL jsonb_array_elements(s.fee_lines::jsonb) WITH ORDINALITY l (line, line_no);

CREATE VIEW reconciled_settlement_v1 AS
SELECT region, business_date, settlement_id, institution, statement_id FROM reconciled_settlement;
