package org.medfund.claims.national.catalogue;

import java.util.List;
import java.util.function.Function;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * A part of a list that is too long for one answer.
 *
 * @param number from 1
 * @param size   rows
 */
record Page(long number, long size) {

    private static final long USUAL = 100;
    private static final long MOST = 1_000;

    /** @throws Refused if there can be no such page */
    static Page of(NodeValues data) {
        var page = new Page(
                data.findCount("page_num").orElse(1L),
                data.findCount("page_size").orElse(USUAL));
        if (page.number < 1 || page.size < 1 || page.size > MOST) {
            throw new Refused(
                    ClaimsError.WRONG_FIELDS, new Violation("/input/data/page_num", "从1起的页号，每页不超过" + MOST + "行", "其他"));
        }
        return page;
    }

    /** The page of a list as of a version, which every code in it carries (S4-B7e). */
    <T> Output of(List<T> all, String version, Function<T, Row> row) {
        var rows = all.stream()
                .skip(Math.multiplyExact(number - 1, size))
                .limit(size)
                .map(each -> row.apply(each).with("ver", version))
                .toList();
        var page = new Row()
                .with("ver", version)
                .with("page_num", number)
                .with("page_size", size)
                .with("pages", (all.size() + size - 1) / size)
                .with("record_counts", (long) all.size());
        return Output.none().node("pageinfo", page).list("data", rows);
    }
}
