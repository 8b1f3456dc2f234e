-- Who performed what was billed (受单医生), whether the original data of an examination are there, and where persons in
-- difficulty are designated: what the review needs of the lines of visits (S2-2c, S2-2d, S2-10a).

ALTER TABLE visit_fee ADD COLUMN performer text;

CREATE INDEX visit_fee_performer ON visit_fee (performer, occurred_at) WHERE performer IS NOT NULL;

-- As it was, with the new column of the lines.
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

-- The original data of an examination, kept by the institution and retrievable by report and digest (4501, 4502).
CREATE TABLE examination_record (
    region      text        NOT NULL,
    visit_id    uuid        NOT NULL,
    serial      text        NOT NULL,
    report      text        NOT NULL,
    sha256      text        NOT NULL,
    infno       text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    PRIMARY KEY (region, visit_id, serial),
    FOREIGN KEY (region, visit_id) REFERENCES visit
);

REVOKE UPDATE, DELETE, TRUNCATE ON examination_record FROM medfund_app;

CREATE VIEW performed_v1 AS
SELECT s.region, s.settlement_id, v.institution, f.serial AS feedetl_sn, f.item_code, f.performer, f.occurred_at,
       EXISTS (SELECT FROM examination_record e
               WHERE e.region = f.region AND e.visit_id = f.visit_id AND e.serial = f.serial) AS original_kept
FROM visit_settlement s
JOIN visit v ON v.region = s.region AND v.id = s.visit_id
JOIN visit_fee f ON f.region = s.region AND f.visit_id = s.visit_id AND f.serial = ANY (s.serials);

-- One row a settlement of a person in difficulty and a designation of that person. Dates are inclusive; null for no end.
CREATE VIEW assisted_designation_v1 AS
SELECT s.region, s.settlement_id, i.valid_from AS identity_from, i.valid_until AS identity_until, d.subject AS designated,
       d.valid_from, d.valid_until
FROM visit_settlement s
JOIN visit v ON v.region = s.region AND v.id = s.visit_id
JOIN LATERAL (SELECT DISTINCT ON (i.id) i.valid_from, i.valid_until FROM special_identity i
              WHERE i.person_id = v.person_id ORDER BY i.id, i.revision DESC) i ON true
JOIN LATERAL (SELECT DISTINCT ON (f.id) f.kind, f.subject, f.valid_from, f.valid_until FROM filing f
              WHERE f.person_id = v.person_id ORDER BY f.id, f.revision DESC) d ON d.kind = 'DESIGNATED';
