-- What a checker declined of manual reimbursements. Its id is the cause under which the accumulators are given back; the bill
-- may be proposed anew, while its invoice counts once at most.
CREATE TABLE manual_reimbursement_rejection (
    id               uuid        PRIMARY KEY,
    reimbursement_id uuid        NOT NULL UNIQUE REFERENCES manual_reimbursement (id),
    region           text        NOT NULL,
    reason           text        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    actor            text        NOT NULL,
    salt             text        NOT NULL,
    sha256           text        NOT NULL
);

ALTER TABLE manual_reimbursement DROP CONSTRAINT manual_reimbursement_bill_id_key;

CREATE INDEX manual_reimbursement_bill ON manual_reimbursement (bill_id);

REVOKE UPDATE, DELETE, TRUNCATE ON manual_reimbursement_rejection FROM medfund_app;

-- Two applications for clearing stand beside each other in a month if they share no day; that is decided under the lock of the
-- month, and the same period never stands twice.
DROP INDEX clearing_application_in_force;

CREATE UNIQUE INDEX clearing_application_in_force
    ON clearing_application (region, institution, clr_type, month, from_date, coalesce(clr_optins, ''))
    WHERE cancelled_at IS NULL AND status <> '70';
