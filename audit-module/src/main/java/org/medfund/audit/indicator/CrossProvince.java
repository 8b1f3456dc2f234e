package org.medfund.audit.indicator;

import java.util.List;

/**
 * Cross-province admissions of a month (S1-1.1): those that were settled directly, and those that were reimbursed by hand,
 * each counted where the person is insured and where the care was. A stay counts once however many parts it was settled in,
 * and not any more when all of them are reversed; a reversal in a later month takes it off there.
 */
final class CrossProvince {

    static final List<String> STRATA = List.of("INSURED_PLACE", "CARE_PLACE");

    static final String SQL = """
            WITH contribution AS (
                SELECT side.stratum, (array_agg(s.id ORDER BY s.setl_time DESC, s.id DESC))[1] AS id, s.institution,
                       max(s.business_date) AS business_date,
                       sign(sum(CASE s.kind WHEN 'REVERSAL' THEN -1 ELSE 1 END))::bigint AS numerator,
                       sign(sum(CASE s.kind WHEN 'REVERSAL' THEN -1 ELSE 1 END))::bigint AS denominator
                FROM settlement_v1 s
                CROSS JOIN LATERAL (VALUES ('INSURED_PLACE', s.insured_region), ('CARE_PLACE', s.region))
                    side (stratum, region)
                WHERE s.business_date >= :from AND s.business_date < :until AND side.region = :region
                  AND s.care_category = 'INPATIENT' AND left(s.region, 2) <> left(s.insured_region, 2)
                GROUP BY side.stratum, s.region, s.institution, s.mdtrt_id
                UNION ALL
                SELECT side.stratum, m.id, m.institution, m.approved_on, 0, 1
                FROM manual_reimbursement_v1 m
                CROSS JOIN LATERAL (VALUES ('INSURED_PLACE', m.region), ('CARE_PLACE', m.care_region))
                    side (stratum, region)
                WHERE m.approved_on >= :from AND m.approved_on < :until AND side.region = :region AND m.stay
                  AND left(m.region, 2) <> left(m.care_region, 2))
            """;

    private CrossProvince() {}
}
