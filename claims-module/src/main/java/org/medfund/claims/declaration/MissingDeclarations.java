package org.medfund.claims.declaration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * After the deadline: the institutions that have settlements in a month and declared nothing, or had more settlements since
 * they declared (S0-2.1a).
 */
@Component
class MissingDeclarations {

    private static final String MISSING = """
            SELECT s.institution, d.revision, s.settlements, s.medfee_fen
            FROM (SELECT institution, count(*) AS settlements, sum(medfee_fen)::bigint AS medfee_fen,
                         sum(cardinality(array_remove(fund_amounts_fen, 0::bigint))) AS parts
                  FROM settlement_v1
                  WHERE region = :region AND business_date BETWEEN :first AND :last AND institution > :after
                  GROUP BY institution) s
            LEFT JOIN LATERAL (SELECT revision, parts FROM declaration
                               WHERE region = :region AND month = :first AND institution = s.institution
                               ORDER BY revision DESC LIMIT 1) d ON true
            WHERE s.parts > 0 AND d.parts IS DISTINCT FROM s.parts
            ORDER BY s.institution LIMIT :limit""";

    private final JdbcClient db;
    private final DueDates dueDates;
    private final Clock clock;

    MissingDeclarations(JdbcClient db, DueDates dueDates, Clock clock) {
        this.db = db;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /**
     * Who has not declared.
     *
     * @param institution the institution
     * @param revision    of its latest declaration, since which more settlements came; null if it never declared the month
     * @param settlements how many it has in the month, reversals included
     * @param medfeeFen   their total fees
     */
    record Missing(InstitutionCode institution, @Nullable Integer revision, long settlements, Money medfeeFen) {}

    /** @throws Refused up to the end of the deadline's day, when nobody is missing yet */
    List<Missing> after(RegionCode region, YearMonth month, String after, int limit) {
        var deadline = dueDates.deadline(month, dueDates.policy(region, month));
        if (!Shanghai.dateOf(clock.instant()).isAfter(deadline)) {
            throw new Refused(
                    ClaimsError.DECLARATION_NOT_DUE,
                    new Violation("/month", "a month whose deadline is over", month + ", due on " + deadline));
        }
        return db.sql(MISSING)
                .param("region", region.value())
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .param("after", after)
                .param("limit", limit)
                .query(MissingDeclarations::missing)
                .list();
    }

    private static Missing missing(ResultSet row, int number) throws SQLException {
        return new Missing(
                new InstitutionCode(row.getString(1)),
                row.getObject(2, Integer.class),
                row.getLong(3),
                Money.ofFen(row.getLong(4)));
    }
}
