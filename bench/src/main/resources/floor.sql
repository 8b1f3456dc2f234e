-- The least that must be written for a settlement: its row, an event, a voucher of two lines, and the balance.
CREATE TABLE floor_settlement (LIKE settlement, PRIMARY KEY (region, business_date, id));
CREATE TABLE floor_event (
    global_index bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id     uuid        NOT NULL,
    stream       text        NOT NULL,
    type         text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    payload      text        NOT NULL
);
CREATE TABLE floor_voucher_line (
    settlement_id uuid   NOT NULL,
    line_no       integer NOT NULL,
    account       text   NOT NULL,
    institution   text   NOT NULL,
    debit_fen     bigint NOT NULL,
    credit_fen    bigint NOT NULL,
    PRIMARY KEY (settlement_id, line_no)
);
CREATE TABLE floor_balance (
    account     text   NOT NULL,
    institution text   NOT NULL,
    debit_fen   bigint NOT NULL,
    credit_fen  bigint NOT NULL,
    PRIMARY KEY (account, institution)
);
-- where the rows come from; not counted
CREATE UNLOGGED TABLE floor_arrived (LIKE settlement);
CREATE INDEX floor_arrived_chunk ON floor_arrived (chunk_id);
