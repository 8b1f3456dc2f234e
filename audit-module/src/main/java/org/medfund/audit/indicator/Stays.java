package org.medfund.audit.indicator;

import java.util.List;
import org.medfund.institutions.PaymentPilot;

/** Indicators of what is paid for the stays of a month; a reversal counts with its negative amounts on its own date. */
final class Stays {

    /** A set {@code stay}: the month's settlements of stays with the policy of their dates. */
    static final String WITH = Settings.WITH + """
            , stay AS (
                SELECT s.*, p.topics,
                       s.pooled_fen + s.large_sum_fen + s.serious_illness_fen + s.civil_servant_fen + s.enterprise_fen
                           + s.assistance_fen + s.other_fen AS fund_fen
                FROM settlement_v1 s
                JOIN setting p ON s.business_date >= p.from_date AND s.business_date < p.until_date
                WHERE s.region = :region AND s.business_date >= :from AND s.business_date < :until
                  AND s.care_category = 'INPATIENT')
            """;

    /** Employees and residents. */
    static final List<String> INSURANCES = List.of("310", "390");

    /** What all funds but the personal account pay of the in-policy cost (S4-B2c, S4-C2a). */
    static final String IN_POLICY = WITH + """
            , contribution AS (
                SELECT s.insutype AS stratum, s.id, s.institution, s.business_date, s.fund_fen AS numerator,
                       s.in_scope_fen AS denominator
                FROM stay s)
            """;

    /** All stays, those of the area's own insured and the others (异地住院), and those of each pilot. */
    static final List<String> PAYMENTS = List.of(
            "ALL", "LOCAL", "ELSEWHERE", PaymentPilot.COUNTY_COMMUNITY.name(), PaymentPilot.TCM_DISEASES.name());

    /**
     * What DRG and DIP pay of what the pooled funds pay (S4-C5b). By which method a stay is paid says the clearing way of its
     * settlement in the region's dictionary, else the setting of its institution.
     */
    static final String DRG = WITH + """
            , contribution AS (
                SELECT g.stratum, s.id, s.institution, s.business_date,
                       CASE WHEN coalesce(s.topics -> 'dictionary/clr-way' ->> s.clr_way,
                                          s.topics -> 'payment/method' ->> s.institution) IN ('DRG', 'DIP')
                            THEN s.pooled_fen ELSE 0 END AS numerator,
                       s.pooled_fen AS denominator
                FROM stay s
                CROSS JOIN LATERAL (VALUES
                    ('ALL'), (CASE WHEN s.elsewhere THEN 'ELSEWHERE' ELSE 'LOCAL' END),
                    (s.topics -> 'payment/pilot' ->> s.institution)) g (stratum))
            """;

    private Stays() {}
}
