-- What an institution said of one group by 3201, what stood against it, and what came out. Those of a single day may become
-- its statement of the day.
CREATE TABLE stated_group (
    region            text        NOT NULL,
    id                uuid        NOT NULL,
    institution       text        NOT NULL,
    begin_on          date        NOT NULL,
    end_on            date        NOT NULL CHECK (end_on >= begin_on),
    insutype          text        NOT NULL,
    clr_type          text        NOT NULL,
    setl_optins       text        NOT NULL,
    our_medfee_fen    bigint      NOT NULL,
    our_fund_fen      bigint      NOT NULL,
    our_account_fen   bigint      NOT NULL,
    our_count         bigint      NOT NULL,
    their_medfee_fen  bigint      NOT NULL,
    their_fund_fen    bigint      NOT NULL,
    their_account_fen bigint      NOT NULL,
    their_count       bigint      NOT NULL,
    verdict           text        NOT NULL CHECK (verdict IN ('BALANCED', 'CENTRE_MORE', 'INSTITUTION_MORE', 'DIFFERENT')),
    actor             text        NOT NULL,
    stated_at         timestamptz NOT NULL,
    PRIMARY KEY (region, id)
);

CREATE INDEX stated_group_day ON stated_group (institution, begin_on, id) WHERE begin_on = end_on;

REVOKE UPDATE, DELETE, TRUNCATE ON stated_group FROM medfund_app;
