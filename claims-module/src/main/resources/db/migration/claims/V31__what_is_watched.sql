-- Published for those who watch care: what was reimbursed by hand, who is assisted, who is admitted again and again. No name,
-- certificate or diagnosis is in any of them. Money is fen.

-- Manual reimbursements that two people said so of (S1-1.1): region is the insured place, care_region the institution's.
CREATE VIEW manual_reimbursement_v1 AS
SELECT m.region, m.id, b.region AS care_region, b.institution, (b.content::jsonb ->> 'stay')::boolean AS stay,
       (a.recorded_at AT TIME ZONE 'Asia/Shanghai')::date AS approved_on, m.total_fen AS medfee_fen,
       m.pooled_fen + m.large_sum_fen + m.serious_illness_fen + m.civil_servant_fen + m.enterprise_fen + m.assistance_fen
           + m.other_fen AS fund_fen
FROM manual_reimbursement m
JOIN manual_reimbursement_approval a ON a.id = m.id
JOIN self_paid_bill b ON b.id = m.bill_id;

-- The special identities that the person of a settlement had on its business date, of settlements that Medfund computed (S2-10b).
CREATE VIEW settlement_identity_v1 AS
SELECT b.region, b.business_date, b.settlement_id, i.identity
FROM settlement_benefit b
CROSS JOIN LATERAL (
    SELECT DISTINCT ON (i.id) i.identity, i.valid_from, i.valid_until
    FROM special_identity i WHERE i.person_id = b.person_id ORDER BY i.id, i.revision DESC) i
WHERE i.valid_from <= b.business_date AND (i.valid_until IS NULL OR b.business_date < i.valid_until);

-- The tags of the persons of settlements: from which day until the day before which they are known to need admission again and
-- again for a chronic disease (分类标识, S2-10c). The disease stays here.
CREATE VIEW repeated_admission_tag_v1 AS
SELECT b.region, b.business_date, b.settlement_id, f.id, f.valid_from, f.valid_until
FROM settlement_benefit b
CROSS JOIN LATERAL (
    SELECT DISTINCT ON (f.id) f.id, f.kind, f.valid_from, f.valid_until
    FROM filing f WHERE f.person_id = b.person_id ORDER BY f.id, f.revision DESC) f
WHERE f.kind = 'REPEATED_ADMISSION';
