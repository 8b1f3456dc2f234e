-- Visits (就诊) and the fee lines that institutions upload before they are settled. Rows are only added: everything that
-- happens to a visit takes the next revision of its head, so that an auditor reads what stood at any of them. These rows
-- are not digested into the trail: a settlement carries the lines that it took, and its digest seals them.

-- The head: what never changes, and the number of the last change, whose row lock lets one transaction at a time act.
CREATE TABLE visit (
    region         text    NOT NULL,
    id             uuid    NOT NULL,
    institution    text    NOT NULL,
    person_id      uuid    NOT NULL REFERENCES person,
    insurance      text    NOT NULL,
    insured_region text    NOT NULL,
    stay           boolean NOT NULL,
    revision       integer NOT NULL,
    PRIMARY KEY (region, id),
    UNIQUE (id)
) WITH (fillfactor = 80);

CREATE INDEX visit_person ON visit (person_id, id);

-- What is said of a visit; the latest revision holds. Diagnoses, departments and names stand in details, under the key of
-- the person; the disease is the code by which chronic care is paid, as filings and accumulators hold it.
CREATE TABLE visit_record (
    region      text        NOT NULL,
    visit_id    uuid        NOT NULL,
    revision    integer     NOT NULL,
    step        text        NOT NULL
        CHECK (step IN ('REGISTERED', 'CHANGED', 'DISCHARGED', 'DISCHARGE_CANCELLED', 'CANCELLED')),
    med_type    text        NOT NULL,
    began_at    timestamptz NOT NULL,
    ended_at    timestamptz,
    disease     text,
    doctor      text,
    emergency   boolean     NOT NULL,
    injury      boolean     NOT NULL,
    details     bytea,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    channel     text        NOT NULL,
    PRIMARY KEY (region, visit_id, revision),
    FOREIGN KEY (region, visit_id) REFERENCES visit,
    CHECK (ended_at >= began_at)
);

-- Fee lines as they were uploaded, of one upload in the order of line_no. A serial that was cancelled may come again.
CREATE TABLE visit_fee (
    region        text        NOT NULL,
    visit_id      uuid        NOT NULL,
    serial        text        NOT NULL,
    revision      integer     NOT NULL,
    line_no       integer     NOT NULL,
    charge_batch  text        NOT NULL,
    item_code     text        NOT NULL,
    own_code      text,
    amount_fen    bigint      NOT NULL,
    quantity_e4   bigint      NOT NULL,
    unit_price_e6 bigint      NOT NULL CHECK (unit_price_e6 >= 0),
    occurred_at   timestamptz NOT NULL,
    self_paid     boolean     NOT NULL,
    outside       boolean     NOT NULL,
    doctor        text,
    refund_of     text,
    recorded_at   timestamptz NOT NULL,
    actor         text        NOT NULL,
    PRIMARY KEY (region, visit_id, serial, revision),
    FOREIGN KEY (region, visit_id) REFERENCES visit,
    CHECK (amount_fen >= 0 OR refund_of IS NOT NULL),
    CHECK (sign(amount_fen) * sign(quantity_e4) >= 0)
);

-- Lines that the institution took back before they were settled.
CREATE TABLE visit_fee_cancelled (
    region      text        NOT NULL,
    visit_id    uuid        NOT NULL,
    revision    integer     NOT NULL,
    serials     text[]      NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    PRIMARY KEY (region, visit_id, revision),
    FOREIGN KEY (region, visit_id) REFERENCES visit
);

-- Which settlement took which lines, and whether it was the last one of the visit.
CREATE TABLE visit_settlement (
    region        text        NOT NULL,
    visit_id      uuid        NOT NULL,
    settlement_id uuid        NOT NULL,
    revision      integer     NOT NULL,
    serials       text[]      NOT NULL,
    last          boolean     NOT NULL,
    recorded_at   timestamptz NOT NULL,
    PRIMARY KEY (region, visit_id, settlement_id),
    FOREIGN KEY (region, visit_id) REFERENCES visit,
    UNIQUE (settlement_id)
);

-- Settlements that were reversed: what they took is open again.
CREATE TABLE visit_settlement_reversed (
    region        text        NOT NULL,
    visit_id      uuid        NOT NULL,
    settlement_id uuid        NOT NULL,
    revision      integer     NOT NULL,
    recorded_at   timestamptz NOT NULL,
    PRIMARY KEY (region, visit_id, settlement_id),
    FOREIGN KEY (region, visit_id, settlement_id) REFERENCES visit_settlement
);

REVOKE UPDATE, DELETE, TRUNCATE
    ON visit, visit_record, visit_fee, visit_fee_cancelled, visit_settlement, visit_settlement_reversed FROM medfund_app;
GRANT UPDATE (revision) ON visit TO medfund_app;

CREATE VIEW visit_settlement_in_force AS
SELECT s.* FROM visit_settlement s
WHERE NOT EXISTS (
    SELECT FROM visit_settlement_reversed r
    WHERE r.region = s.region AND r.visit_id = s.visit_id AND r.settlement_id = s.settlement_id);

CREATE VIEW visit_in_force AS
SELECT v.region, v.id, v.institution, v.person_id, v.insurance, v.insured_region, v.stay, r.step, r.med_type, r.began_at,
       r.ended_at, r.disease, r.doctor, r.emergency, r.injury, r.details,
       EXISTS (
           SELECT FROM visit_settlement_in_force s WHERE s.region = v.region AND s.visit_id = v.id AND s.last) AS settled
FROM visit v
CROSS JOIN LATERAL (
    SELECT * FROM visit_record r WHERE r.region = v.region AND r.visit_id = v.id ORDER BY r.revision DESC LIMIT 1) r;

-- Lines that were not taken back, each with the settlement in force that took it.
CREATE VIEW visit_fee_in_force AS
SELECT f.*, s.settlement_id
FROM visit_fee f
LEFT JOIN visit_settlement_in_force s ON s.region = f.region AND s.visit_id = f.visit_id AND f.serial = ANY (s.serials)
WHERE NOT EXISTS (
    SELECT FROM visit_fee_cancelled c
    WHERE c.region = f.region AND c.visit_id = f.visit_id AND c.revision > f.revision AND f.serial = ANY (c.serials));
