-- What areas do together about care elsewhere (异地就医协同). Money is fen.

-- What the place of care found out about a large fee of a person insured elsewhere (S1-3.11). That there is a task follows
-- from the settlement and the policy of its day; only the answer is stored, once.
CREATE TABLE co_investigation_answer (
    region        text        NOT NULL,
    settlement_id uuid        NOT NULL,
    outcome       text        NOT NULL CHECK (outcome IN ('IN_ORDER', 'IRREGULAR')),
    answer        text        NOT NULL,
    due_on        date        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    actor         text        NOT NULL,
    salt          text        NOT NULL,
    sha256        text        NOT NULL,
    PRIMARY KEY (region, settlement_id)
);

-- The settlements among which large fees are looked for: few, beside those of the persons insured here.
CREATE INDEX settlement_elsewhere ON settlement (region, business_date, id)
    WHERE insured_region <> region AND reverses_id IS NULL;

-- What one area asks another (S1-3.9); the region is the one that asks. The steps say how it stands.
CREATE TABLE cooperation_ticket (
    region           text NOT NULL,
    id               uuid NOT NULL,
    answering_region text NOT NULL CHECK (answering_region <> region),
    settlement_id    uuid,
    PRIMARY KEY (region, id),
    UNIQUE (id)
);

CREATE INDEX cooperation_ticket_answering ON cooperation_ticket (answering_region, id);

CREATE TABLE cooperation_step (
    region      text        NOT NULL,
    ticket_id   uuid        NOT NULL,
    step_no     integer     NOT NULL,
    step        text        NOT NULL CHECK (step IN ('ASK', 'ANSWER', 'CLOSE')),
    words       text        NOT NULL,
    due_on      date        CHECK ((step = 'ASK') = (due_on IS NOT NULL)),
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    salt        text        NOT NULL,
    sha256      text        NOT NULL,
    PRIMARY KEY (region, ticket_id, step_no),
    FOREIGN KEY (region, ticket_id) REFERENCES cooperation_ticket
);

-- What an area tells the others (S1-3.10); without partners, all. It is withdrawn by a later one and never changed.
CREATE TABLE cooperation_notice (
    region      text        NOT NULL,
    id          uuid        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('POLICY', 'OUTAGE')),
    words       text        NOT NULL,
    starts_at   timestamptz NOT NULL,
    ends_at     timestamptz NOT NULL CHECK (ends_at > starts_at),
    partners    text[]      NOT NULL,
    withdraws   uuid,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    salt        text        NOT NULL,
    sha256      text        NOT NULL,
    PRIMARY KEY (region, id),
    UNIQUE (region, withdraws),
    FOREIGN KEY (region, withdraws) REFERENCES cooperation_notice
);

CREATE INDEX cooperation_notice_end ON cooperation_notice (ends_at);

REVOKE UPDATE, DELETE, TRUNCATE
    ON co_investigation_answer, cooperation_ticket, cooperation_step, cooperation_notice FROM medfund_app;
