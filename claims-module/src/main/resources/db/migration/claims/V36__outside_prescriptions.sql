-- Outside prescriptions (处方外配): issued once in a region by a hospital (7101). Rows are not digested into the trail, as
-- visits are not: the settlement that dispenses one carries what it sold, and its digest seals it.
CREATE TABLE prescription (
    region         text        NOT NULL,
    rxno           text        NOT NULL,
    institution    text        NOT NULL,
    visit_id       uuid        NOT NULL,
    person_id      uuid        NOT NULL REFERENCES person,
    prescriber     text        NOT NULL,
    issued_at      timestamptz NOT NULL,
    valid_until    date        NOT NULL,
    items          text[]      NOT NULL CHECK (cardinality(items) > 0),
    quantities_e4  bigint[]    NOT NULL CHECK (0 < ALL (quantities_e4)),
    policy_version text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    actor          text        NOT NULL,
    PRIMARY KEY (region, rxno),
    FOREIGN KEY (region, visit_id) REFERENCES visit,
    CHECK (cardinality(items) = cardinality(quantities_e4))
);

-- Which settlements have dispensed it, those that were reversed since too.
CREATE TABLE prescription_dispensing (
    region        text        NOT NULL,
    rxno          text        NOT NULL,
    settlement_id uuid        NOT NULL,
    pharmacy      text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    PRIMARY KEY (region, rxno, settlement_id),
    FOREIGN KEY (region, rxno) REFERENCES prescription
);

-- The one that stands. The row goes when the settlement is reversed.
CREATE TABLE prescription_dispensed (
    region        text NOT NULL,
    rxno          text NOT NULL,
    settlement_id uuid NOT NULL,
    PRIMARY KEY (region, rxno)
);

CREATE INDEX prescription_dispensed_settlement ON prescription_dispensed (settlement_id);

REVOKE UPDATE, DELETE, TRUNCATE ON prescription, prescription_dispensing FROM medfund_app;
