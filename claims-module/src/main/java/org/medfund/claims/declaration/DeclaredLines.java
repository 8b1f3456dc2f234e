package org.medfund.claims.declaration;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of each declaration. */
@Component
class DeclaredLines {

    private static final String INSERT = """
            INSERT INTO declaration_total (region, declaration_id, fund, care_category, count, medfee_fen, fund_fen)
            SELECT :region, :id, t.* FROM unnest(:funds::text[], :cares::text[], :counts::bigint[], :medfees::bigint[],
                :amounts::bigint[]) AS t""";
    private static final String SELECT = """
            SELECT fund, care_category, count, medfee_fen, fund_fen FROM declaration_total
            WHERE region = :region AND declaration_id = :id""";

    private final JdbcClient db;

    DeclaredLines(JdbcClient db) {
        this.db = db;
    }

    void insert(Declaration declaration, List<DeclaredLine> lines) {
        db.sql(INSERT)
                .param("region", declaration.region().value())
                .param("id", declaration.id())
                .param("funds", texts(lines, line -> line.fund().code()))
                .param("cares", texts(lines, line -> line.care().name()))
                .param("counts", numbers(lines, DeclaredLine::count))
                .param("medfees", numbers(lines, line -> line.medfeeFen().fen()))
                .param("amounts", numbers(lines, line -> line.fundFen().fen()))
                .update();
    }

    List<DeclaredLine> of(Declaration declaration) {
        return db
                .sql(SELECT)
                .param("region", declaration.region().value())
                .param("id", declaration.id())
                .query((row, n) -> new DeclaredLine(
                        FundType.ofCode(row.getString(1)).orElseThrow(),
                        CareCategory.valueOf(row.getString(2)),
                        row.getLong(3),
                        Money.ofFen(row.getLong(4)),
                        Money.ofFen(row.getLong(5))))
                .list()
                .stream()
                .sorted(DeclaredLine.ORDER)
                .toList();
    }

    private static String[] texts(List<DeclaredLine> lines, Function<DeclaredLine, String> part) {
        return lines.stream().map(part).toArray(String[]::new);
    }

    private static long[] numbers(List<DeclaredLine> lines, ToLongFunction<DeclaredLine> part) {
        return lines.stream().mapToLong(part).toArray();
    }
}
