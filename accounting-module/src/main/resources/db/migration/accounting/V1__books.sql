-- The chart of accounts and the posting rules are versioned data: a version is in force from valid_from on and is never
-- changed. "confirmed" says whether a code was seen in the accounting rules or still has to be confirmed by the area.
CREATE TABLE chart (
    version    int  PRIMARY KEY,
    valid_from date NOT NULL UNIQUE,
    basis      text NOT NULL
);

CREATE TABLE chart_account (
    version        int     NOT NULL REFERENCES chart,
    code           text    NOT NULL,
    name           text    NOT NULL,
    parent         text,
    side           text    NOT NULL CHECK (side IN ('DEBIT', 'CREDIT')),
    book           text,             -- null: in every set of books
    by_institution boolean NOT NULL, -- whether a sub-ledger by institution is kept
    detail         boolean NOT NULL, -- whether vouchers may use it; a heading only sums up
    confirmed      boolean NOT NULL,
    PRIMARY KEY (version, code),
    FOREIGN KEY (version, parent) REFERENCES chart_account
);

-- Event -> debit and credit. {fund}, {account} and {reversed} stand for what the facts name.
CREATE TABLE posting_rule (
    version        int  NOT NULL REFERENCES chart,
    kind           text NOT NULL,
    variant        text NOT NULL,
    debit_account  text NOT NULL,
    credit_account text NOT NULL,
    receipt        text,
    PRIMARY KEY (version, kind, variant),
    -- the expenditure account takes receipts of four kinds only
    CHECK (debit_account <> '1004'
        OR receipt IN ('SPECIAL_ACCOUNT', 'HIGHER_AGENCY', 'INTEREST', 'RETURNED_PAYMENT') AND receipt IS NOT NULL)
);

-- The row lock under which numbers are taken, so that they have no gaps.
CREATE TABLE voucher_number (
    region      text NOT NULL,
    book        text NOT NULL,
    period      text NOT NULL,
    last_number int  NOT NULL,
    PRIMARY KEY (region, book, period)
);

CREATE TABLE voucher_decision (
    region     text NOT NULL,
    source     text NOT NULL,
    voucher_id text NOT NULL,
    posted     text NOT NULL, -- the fact as the trail holds it
    PRIMARY KEY (region, source),
    UNIQUE (region, voucher_id)
);

CREATE TABLE voucher (
    region          text        NOT NULL,
    voucher_id      text        NOT NULL,
    book            text        NOT NULL,
    fund            text,
    period          text        NOT NULL,
    number          int         NOT NULL CHECK (number > 0),
    posting_date    date        NOT NULL,
    kind            text        NOT NULL,
    total_fen       bigint      NOT NULL CHECK (total_fen > 0),
    chart_version   int         NOT NULL,
    source          text        NOT NULL,
    source_event_id uuid,
    source_index    bigint,
    batch_id        text,
    close_date      date,
    end_to_end_id   text,
    bank_reference  text,
    value_date      date,
    reverses        text,
    trail_index     bigint      NOT NULL,
    recorded_at     timestamptz NOT NULL,
    PRIMARY KEY (region, book, period, number),
    UNIQUE (region, voucher_id),
    UNIQUE (region, source)
);
CREATE INDEX voucher_by_close ON voucher (region, close_date) WHERE close_date IS NOT NULL;

CREATE TABLE voucher_line (
    region      text   NOT NULL,
    voucher_id  text   NOT NULL,
    line_no     int    NOT NULL,
    account     text   NOT NULL,
    institution text   NOT NULL, -- '' where the account keeps no sub-ledger
    debit_fen   bigint NOT NULL CHECK (debit_fen >= 0),
    credit_fen  bigint NOT NULL CHECK (credit_fen >= 0),
    PRIMARY KEY (region, voucher_id, line_no),
    FOREIGN KEY (region, voucher_id) REFERENCES voucher (region, voucher_id) DEFERRABLE INITIALLY DEFERRED,
    CHECK (debit_fen = 0 AND credit_fen > 0 OR debit_fen > 0 AND credit_fen = 0)
);

-- What was posted in a month; the balance of an account is the sum over the months up to then.
CREATE TABLE account_balance (
    region      text   NOT NULL,
    book        text   NOT NULL,
    account     text   NOT NULL,
    institution text   NOT NULL,
    period      text   NOT NULL,
    debit_fen   bigint NOT NULL,
    credit_fen  bigint NOT NULL,
    PRIMARY KEY (region, book, account, institution, period)
);

CREATE TABLE statement_day (
    region         text   NOT NULL,
    account        text   NOT NULL,
    statement_date date   NOT NULL,
    trail_index    bigint NOT NULL,
    PRIMARY KEY (region, account, statement_date)
);

-- The database itself refuses a voucher that does not balance, whoever wrote it: at commit its debits, its credits and
-- its total must be equal. The tables are named by the schema of the trigger, so that no search path can mislead it.
CREATE FUNCTION voucher_must_balance() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    touched  record := coalesce(NEW, OLD);
    balanced boolean;
BEGIN
    EXECUTE format(
        'SELECT coalesce(sum(l.debit_fen), 0) = v.total_fen AND coalesce(sum(l.credit_fen), 0) = v.total_fen
           FROM %1$I.voucher v LEFT JOIN %1$I.voucher_line l USING (region, voucher_id)
          WHERE v.region = $1 AND v.voucher_id = $2 GROUP BY v.total_fen', TG_TABLE_SCHEMA)
        INTO balanced USING touched.region, touched.voucher_id;
    IF NOT balanced THEN
        RAISE EXCEPTION 'voucher % of region % does not balance', touched.voucher_id, touched.region
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER voucher_balances AFTER INSERT OR UPDATE ON voucher
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION voucher_must_balance();
CREATE CONSTRAINT TRIGGER voucher_line_balances AFTER INSERT OR UPDATE OR DELETE ON voucher_line
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION voucher_must_balance();

-- Nothing is updated in the books.
REVOKE UPDATE, DELETE ON voucher, voucher_line FROM medfund_app;

CREATE VIEW voucher_line_v1 AS
SELECT region, voucher_id, v.book, v.fund, v.period, v.number, v.posting_date, v.kind, l.line_no, l.account,
       nullif(l.institution, '') AS institution, l.debit_fen, l.credit_fen, v.close_date, v.batch_id, v.end_to_end_id,
       v.reverses
  FROM voucher v JOIN voucher_line l USING (region, voucher_id);
