package org.medfund.audit.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.medfund.institutions.CareGroup;

/**
 * The admissions of psychiatric and rehabilitation patients and of assistance recipients among all (S2-10b). The care of a
 * stay is known by its institution, medical type or any item charged, as the policy marks them: no diagnosis leaves claims.
 * Assistance recipients are known by an identity that has an assistance class, or by assistance paid where the identity is
 * not kept here.
 */
final class CareGroups {

    static final List<String> STRATA =
            Stream.of(CareGroup.values()).map(CareGroup::name).toList();

    private static final String VISITS = Stays.WITH + """
            , marked AS (
                SELECT s.*, ARRAY(
                    SELECT s.topics -> 'monitor/group' ->> k.mark
                    FROM (
                        SELECT 'institution/' || s.institution
                        UNION ALL SELECT 'med-type/' || s.med_type
                        UNION ALL
                        SELECT 'item/' || l.item_code FROM fee_line_v1 l
                        WHERE l.region = s.region AND l.business_date = coalesce(s.reverses_business_date, s.business_date)
                          AND l.settlement_id = coalesce(s.reverses_id, s.id)) k (mark)
                    UNION ALL
                    SELECT 'ASSISTED'
                    WHERE s.assistance_fen <> 0 OR EXISTS (
                        SELECT FROM settlement_identity_v1 i
                        WHERE i.region = s.region AND i.business_date = coalesce(s.reverses_business_date, s.business_date)
                          AND i.settlement_id = coalesce(s.reverses_id, s.id)
                          AND s.topics -> 'benefit/assistance-class' ->> i.identity IS NOT NULL)) AS care_groups
                FROM stay s),
            visit AS (
                SELECT g.stratum, (array_agg(m.id ORDER BY m.setl_time DESC, m.id DESC))[1] AS id, m.institution,
                       max(m.business_date) AS business_date,
                       bool_or(g.stratum = ANY (m.care_groups)) AS belongs,
                       sign(sum(CASE m.kind WHEN 'REVERSAL' THEN -1 ELSE 1 END))::bigint AS admissions,
                       greatest(1, (max(m.end_at) AT TIME ZONE 'Asia/Shanghai')::date
                                   - (min(m.begin_at) AT TIME ZONE 'Asia/Shanghai')::date)
                           * sign(sum(CASE m.kind WHEN 'REVERSAL' THEN -1 ELSE 1 END))::bigint AS days,
                       sum(m.fund_fen)::bigint AS fund_fen
                FROM marked m
                CROSS JOIN (VALUES ('PSYCHIATRIC'), ('REHABILITATION'), ('ASSISTED')) g (stratum)
                GROUP BY g.stratum, m.institution, m.mdtrt_id),
            contribution AS (
                SELECT v.stratum, v.id, v.institution, v.business_date,
                       CASE WHEN v.belongs THEN v.%1$s ELSE 0 END AS numerator, v.%1$s AS denominator
                FROM visit v)
            """;

    private CareGroups() {}

    /** @param column admissions, days (from the day of admission to that of discharge, at least one) or fund_fen */
    static String counting(String column) {
        return VISITS.formatted(column);
    }
}
