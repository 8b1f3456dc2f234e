package org.medfund.accounting.posting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medfund.accounting.VoucherPosted;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place where a voucher gets its number: under a row lock, so that numbers have no gaps, and once per source, so
 * that nothing is booked twice. What is decided here is published and never decided again, not even by a replay.
 */
@Component
class Decisions {

    private static final String KNOWN = """
            SELECT d.region, d.source, d.posted
              FROM voucher_decision d
              JOIN jsonb_to_recordset(CAST(:keys AS jsonb)) AS k(region text, source text) USING (region, source)""";
    private static final String LOCK = """
            INSERT INTO voucher_number AS n (region, book, period, last_number)
            SELECT DISTINCT region, book, period, 0
              FROM jsonb_to_recordset(CAST(:periods AS jsonb)) AS k(region text, book text, period text)
             ORDER BY region, book, period
            ON CONFLICT (region, book, period) DO UPDATE SET last_number = n.last_number
            RETURNING region, book, period, last_number""";
    private static final String REMEMBER = """
            INSERT INTO voucher_decision (region, source, voucher_id, posted)
            SELECT p.posted::jsonb ->> 'region', p.posted::jsonb ->> 'source', p.posted::jsonb ->> 'voucherId', p.posted
              FROM jsonb_array_elements_text(CAST(:posted AS jsonb)) AS p(posted)""";
    private static final String TAKE = """
            UPDATE voucher_number n SET last_number = taken.last_number
              FROM (SELECT region, book, period, max(number) AS last_number
                      FROM jsonb_to_recordset(CAST(:posted AS jsonb))
                           AS p(region text, book text, period text, number int)
                     GROUP BY region, book, period) taken
             WHERE (n.region, n.book, n.period) = (taken.region, taken.book, taken.period)""";

    /** What is decided already for some sources. */
    Map<SourceKey, VoucherPosted> known(JdbcClient db, Collection<SourceKey> keys) {
        return db
                .sql(KNOWN)
                .param("keys", EventJson.write(keys))
                .query((row, n) -> Map.entry(
                        new SourceKey(new RegionCode(row.getString("region")), row.getString("source")),
                        EventJson.read(row.getString("posted"), VoucherPosted.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Numbers the vouchers in their order and remembers them, all in the running transaction.
     *
     * @return those that were not decided before
     */
    List<VoucherPosted> decide(JdbcClient db, List<Voucher> vouchers) {
        var last = lock(db, vouchers);
        var known = known(db, keys(vouchers));
        var posted = new ArrayList<VoucherPosted>();
        for (var voucher : first(vouchers).values()) {
            if (!known.containsKey(voucher.heading().key())) {
                var number = last.merge(voucher.heading().period(), 1, Math::addExact);
                var decided = voucher.posted(number, reversed(voucher.heading(), known));
                known.put(voucher.heading().key(), decided);
                posted.add(decided);
            }
        }
        remember(db, posted);
        return List.copyOf(posted);
    }

    private static List<SourceKey> keys(List<Voucher> vouchers) {
        var keys = new ArrayList<SourceKey>();
        for (var voucher : vouchers) {
            keys.add(voucher.heading().key());
            if (voucher.heading().reverses() != null) {
                keys.add(new SourceKey(
                        voucher.heading().region(), voucher.heading().reverses()));
            }
        }
        return keys.stream().distinct().toList();
    }

    private static Map<SourceKey, Voucher> first(List<Voucher> vouchers) {
        var first = new LinkedHashMap<SourceKey, Voucher>();
        vouchers.forEach(voucher -> first.putIfAbsent(voucher.heading().key(), voucher));
        return first;
    }

    private static @Nullable String reversed(Heading heading, Map<SourceKey, VoucherPosted> known) {
        if (heading.reverses() == null) {
            return null;
        }
        var original = known.get(new SourceKey(heading.region(), heading.reverses()));
        return Objects.requireNonNull(original, "a reversal follows what it reverses")
                .voucherId();
    }

    private static Map<BookPeriod, Integer> lock(JdbcClient db, List<Voucher> vouchers) {
        var periods = vouchers.stream()
                .map(voucher -> voucher.heading().period())
                .distinct()
                .toList();
        var last = new HashMap<BookPeriod, Integer>();
        db.sql(LOCK)
                .param("periods", EventJson.write(periods))
                .query(BookPeriod::lastNumber)
                .list()
                .forEach(entry -> last.put(entry.getKey(), entry.getValue()));
        return last;
    }

    private static void remember(JdbcClient db, List<VoucherPosted> posted) {
        if (!posted.isEmpty()) {
            var texts = posted.stream().map(EventJson::write).toList();
            db.sql(REMEMBER).param("posted", EventJson.write(texts)).update();
            db.sql(TAKE).param("posted", "[" + String.join(",", texts) + "]").update();
        }
    }
}
