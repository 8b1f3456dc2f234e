-- What a visit needs of its own rows is read by subqueries with LIMIT, each a probe of an index: as joins and as EXISTS they
-- were planned over all settlements and cancellations that there ever were.

CREATE OR REPLACE VIEW visit_in_force AS
SELECT v.region, v.id, v.institution, v.person_id, v.insurance, v.insured_region, v.stay, r.step, r.med_type, r.began_at,
       r.ended_at, r.disease, r.doctor, r.emergency, r.injury, r.details,
       (SELECT true FROM visit_settlement_in_force s WHERE s.region = v.region AND s.visit_id = v.id AND s.last LIMIT 1)
           IS NOT NULL AS settled
FROM visit v
CROSS JOIN LATERAL (
    SELECT * FROM visit_record r WHERE r.region = v.region AND r.visit_id = v.id ORDER BY r.revision DESC LIMIT 1) r;

CREATE OR REPLACE VIEW visit_fee_in_force AS
SELECT f.*, s.settlement_id
FROM visit_fee f
LEFT JOIN LATERAL (
    SELECT s.settlement_id FROM visit_settlement_in_force s
    WHERE s.region = f.region AND s.visit_id = f.visit_id AND f.serial = ANY (s.serials) LIMIT 1) s ON true
WHERE (
    SELECT true FROM visit_fee_cancelled c
    WHERE c.region = f.region AND c.visit_id = f.visit_id AND c.revision > f.revision AND f.serial = ANY (c.serials) LIMIT 1)
    IS NULL;
