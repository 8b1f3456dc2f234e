-- Trace codes of drugs: which packs were sold and taken back, and when the codes of a settlement were complete. Of those who
-- prescribed, dispensed and bought nothing is kept but the settlement.

-- The head of a pack: what can still be sold of it, changed under the lock of its row.
CREATE TABLE trace_pack (
    code     text    PRIMARY KEY,
    item     text    NOT NULL,
    whole    boolean NOT NULL,
    split_e4 bigint  NOT NULL CHECK (split_e4 >= 0),
    CHECK (NOT (whole AND split_e4 > 0))
) WITH (fillfactor = 80);

-- What an institution reported: a drug sold, within a settlement or not, or taken back. The quantity counts packs, or their
-- units where packs were split; the codes may cover less of it than was reported.
CREATE TABLE trace_report (
    region        text        NOT NULL,
    id            uuid        NOT NULL,
    institution   text        NOT NULL,
    settlement_id uuid,
    kind          text        NOT NULL CHECK (kind IN ('SALE', 'RETURN')),
    item          text        NOT NULL,
    own_code      text        NOT NULL,
    batch         text,
    lot           text,
    document      text,
    split         boolean     NOT NULL,
    quantity_e4   bigint      NOT NULL CHECK (quantity_e4 > 0),
    happened_at   timestamptz NOT NULL,
    recorded_at   timestamptz NOT NULL,
    actor         text        NOT NULL,
    PRIMARY KEY (region, id),
    UNIQUE (id)
);

CREATE INDEX trace_report_settlement ON trace_report (settlement_id) WHERE settlement_id IS NOT NULL;
CREATE INDEX trace_report_institution ON trace_report (institution, happened_at);

CREATE TABLE trace_code (
    report_id   uuid   NOT NULL REFERENCES trace_report (id),
    code        text   NOT NULL,
    quantity_e4 bigint NOT NULL CHECK (quantity_e4 > 0),
    PRIMARY KEY (report_id, code)
);

CREATE INDEX trace_code_code ON trace_code (code);

-- Settlements whose codes are all there, each told once.
CREATE TABLE trace_completed (
    region        text        NOT NULL,
    settlement_id uuid        NOT NULL,
    completed_at  timestamptz NOT NULL,
    PRIMARY KEY (region, settlement_id)
);

-- Those of a day that need codes.
CREATE INDEX settlement_trace_due ON settlement (business_date, institution, id) WHERE trace_due;

REVOKE DELETE, TRUNCATE ON trace_pack FROM medfund_app;
REVOKE UPDATE, DELETE, TRUNCATE ON trace_report, trace_code, trace_completed FROM medfund_app;
