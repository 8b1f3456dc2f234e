package org.medfund.audit.indicator;

import java.util.List;

/**
 * The institutions that are networked for cross-province general outpatient care at the end of the month, beside the count
 * that the region began with (S1-1.2): switched on in the policy book, and under an agreement that is active then. Twice as
 * many as at the beginning are 200 percent.
 */
final class OutpatientNetwork {

    static final List<String> STRATA = List.of("ALL");

    static final String SQL = Settings.WITH + """
            , last_day AS (SELECT topics FROM setting ORDER BY from_date DESC LIMIT 1),
            contribution AS (
                SELECT 'ALL' AS stratum, NULL::uuid AS id, i.code AS institution, :until::date - 1 AS business_date,
                       1::bigint AS numerator, 0::bigint AS denominator
                FROM last_day d
                JOIN institution_v1 i ON i.region = :region AND d.topics -> 'network/outpatient' ->> i.code = 'on'
                WHERE 'ACTIVE' = (
                    SELECT a.state FROM agreement_v1 a
                    WHERE a.region = i.region AND a.code = i.code
                      AND a.effective_from < :until::date::timestamp AT TIME ZONE 'Asia/Shanghai'
                    ORDER BY a.effective_from DESC LIMIT 1)
                UNION ALL
                SELECT 'ALL', NULL, NULL, :until::date - 1, 0, (d.topics -> 'network/base' ->> '*')::bigint
                FROM last_day d WHERE d.topics -> 'network/base' ->> '*' IS NOT NULL)
            """;

    private OutpatientNetwork() {}
}
