-- Manual reimbursement (手工报销): bills that self-payers paid, uploaded by institutions, and what the insured place gives
-- back to the person. None of it stands among the settlements, which are paid to institutions. Money is fen.

CREATE TABLE self_paid_bill (
    region         text        NOT NULL,
    id             uuid        NOT NULL,
    institution    text        NOT NULL,
    invoice        text        NOT NULL,
    person_id      uuid        NOT NULL REFERENCES person,
    insured_region text        NOT NULL,
    content        text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    actor          text        NOT NULL,
    salt           text        NOT NULL,
    sha256         text        NOT NULL,
    PRIMARY KEY (region, id),
    UNIQUE (id),
    UNIQUE (institution, invoice)
);

CREATE INDEX self_paid_bill_insured ON self_paid_bill (insured_region, id);

CREATE TABLE manual_reimbursement (
    region              text        NOT NULL,
    id                  uuid        NOT NULL,
    bill_id             uuid        NOT NULL REFERENCES self_paid_bill (id),
    person_id           uuid        NOT NULL REFERENCES person,
    business_date       date        NOT NULL,
    total_fen           bigint      NOT NULL,
    pooled_fen          bigint      NOT NULL,
    large_sum_fen       bigint      NOT NULL,
    serious_illness_fen bigint      NOT NULL,
    civil_servant_fen   bigint      NOT NULL,
    enterprise_fen      bigint      NOT NULL,
    assistance_fen      bigint      NOT NULL,
    other_fen           bigint      NOT NULL,
    policy_version      text        NOT NULL,
    catalogue_version   text        NOT NULL,
    explanation         text        NOT NULL,
    recorded_at         timestamptz NOT NULL,
    actor               text        NOT NULL,
    PRIMARY KEY (region, id),
    UNIQUE (id),
    UNIQUE (bill_id)
);

CREATE TABLE manual_reimbursement_approval (
    id          uuid        PRIMARY KEY REFERENCES manual_reimbursement (id),
    region      text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    salt        text        NOT NULL,
    sha256      text        NOT NULL
);

-- The invoice of a fee that was bought outside during a stay: who issued it, and its number there.
ALTER TABLE visit_fee
    ADD COLUMN invoice_issuer text,
    ADD COLUMN invoice        text,
    ADD CHECK (num_nulls(invoice_issuer, invoice) <> 1),
    ADD CHECK (invoice IS NULL OR outside);

-- As it was, with the new columns of the lines.
DROP VIEW visit_fee_in_force;

CREATE VIEW visit_fee_in_force AS
SELECT f.*, s.settlement_id
FROM visit_fee f
LEFT JOIN LATERAL (
    SELECT s.settlement_id FROM visit_settlement_in_force s
    WHERE s.region = f.region AND s.visit_id = f.visit_id AND f.serial = ANY (s.serials) LIMIT 1) s ON true
WHERE (
    SELECT true FROM visit_fee_cancelled c
    WHERE c.region = f.region AND c.visit_id = f.visit_id AND c.revision > f.revision AND f.serial = ANY (c.serials) LIMIT 1)
    IS NULL;

-- An invoice counts once, whatever for. A row goes when what counted it is taken back.
CREATE TABLE counted_invoice (
    issuer      text        NOT NULL,
    invoice     text        NOT NULL,
    cause_id    uuid        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (issuer, invoice)
);

CREATE INDEX counted_invoice_cause ON counted_invoice (cause_id);

REVOKE UPDATE, DELETE, TRUNCATE
    ON self_paid_bill, manual_reimbursement, manual_reimbursement_approval FROM medfund_app;
