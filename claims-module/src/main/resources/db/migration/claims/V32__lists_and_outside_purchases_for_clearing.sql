-- What clearing needs of settlements that are paid by group (S2-6a, S2-6c).

-- The list in force of each settlement: one with reasons failed the quality control, and its settlement is not grouped.
CREATE VIEW settlement_list_v1 AS
SELECT DISTINCT ON (region, settlement_id)
       region, settlement_id, list_id, revision, cardinality(reasons) = 0 AS accepted, reasons, received_at
FROM settlement_list
ORDER BY region, settlement_id, revision DESC;

-- Lines that the hospital made the patient buy elsewhere, of the settlements in force that took them; negative for a refund.
-- They are part of the settlement's fee and of no other, so what the hospital keeps of its group is less by them.
CREATE VIEW outside_purchase_v1 AS
SELECT s.region, s.settlement_id, v.institution, f.serial AS feedetl_sn, f.item_code, f.amount_fen, f.occurred_at,
       f.invoice_issuer, f.invoice
FROM visit_settlement_in_force s
JOIN visit v ON v.region = s.region AND v.id = s.visit_id AND v.stay
JOIN visit_fee f ON f.region = s.region AND f.visit_id = s.visit_id AND f.serial = ANY (s.serials) AND f.outside
WHERE NOT EXISTS (
    SELECT FROM visit_fee_cancelled c
    WHERE c.region = f.region AND c.visit_id = f.visit_id AND c.revision > f.revision AND f.serial = ANY (c.serials));
