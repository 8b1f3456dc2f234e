package org.medfund.audit.indicator;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.medfund.audit.indicator.Measured.Share;
import org.medfund.institutions.Indicator;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Counts indicators when they are asked for: they say what stands in the views now, and nothing is kept of them. */
@Component
class Indicators {

    private static final String SUMS = """
            SELECT stratum, sum(numerator)::bigint AS numerator, sum(denominator)::bigint AS denominator
            FROM contribution GROUP BY stratum""";
    private static final String LIST = """
            SELECT * FROM contribution
            WHERE stratum = :stratum AND (numerator <> 0 OR denominator <> 0)
              AND coalesce(id::text, institution) COLLATE "C" > :after
            ORDER BY coalesce(id::text, institution) COLLATE "C" LIMIT :limit""";

    private final JdbcClient db;
    private final PolicyBooks books;

    Indicators(JdbcClient db, PolicyBooks books) {
        this.db = db;
        this.books = books;
    }

    /** All of a month, with the targets of its last day. */
    List<Measured> of(RegionCode region, YearMonth month) {
        var book = books.asOf(region, month.atEndOfMonth());
        var settings = settings(region, month);
        return Stream.of(Indicator.values())
                .flatMap(indicator -> {
                    var shares = shares(indicator, region, month, settings);
                    return Measure.of(indicator).strata().stream()
                            .map(stratum -> Measured.of(
                                    indicator,
                                    stratum,
                                    shares.getOrDefault(stratum, Share.NOTHING),
                                    Target.of(book, indicator, stratum).orElse(null)));
                })
                .toList();
    }

    /** What is behind one, in the order of {@link Contribution#key}. */
    List<Contribution> behind(
            Indicator indicator, String stratum, RegionCode region, YearMonth month, String after, int limit) {
        return statement(indicator, LIST, region, month, settings(region, month))
                .param("stratum", stratum)
                .param("after", after)
                .param("limit", limit)
                .query(Contribution::read)
                .list();
    }

    private String settings(RegionCode region, YearMonth month) {
        return EventJson.write(Settings.of(month, day -> books.asOf(region, day)));
    }

    private Map<String, Share> shares(Indicator indicator, RegionCode region, YearMonth month, String settings) {
        var shares = new HashMap<String, Share>();
        statement(indicator, SUMS, region, month, settings).query(row -> {
            shares.put(row.getString("stratum"), new Share(row.getLong("numerator"), row.getLong("denominator")));
        });
        return shares;
    }

    private StatementSpec statement(
            Indicator indicator, String select, RegionCode region, YearMonth month, String settings) {
        return db.sql(Measure.of(indicator).sql() + select)
                .param("settings", settings)
                .param("region", region.value())
                .param("from", month.atDay(1))
                .param("until", month.plusMonths(1).atDay(1));
    }
}
