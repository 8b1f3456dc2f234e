package org.medfund.claims.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.medfund.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The compared totals of each statement. */
@Component
class StatementTotals {

    private static final String INSERT = """
            INSERT INTO reconciliation_total (region, statement_id, insutype, clr_type,
                our_medfee_fen, our_fund_fen, our_account_fen, our_count,
                their_medfee_fen, their_fund_fen, their_account_fen, their_count)
            SELECT :region, :id, t.* FROM unnest(:insutypes::text[], :clrTypes::text[],
                :a::bigint[], :b::bigint[], :c::bigint[], :d::bigint[],
                :e::bigint[], :f::bigint[], :g::bigint[], :h::bigint[]) AS t""";
    private static final String SELECT = """
            SELECT insutype, clr_type, our_medfee_fen, our_fund_fen, our_account_fen, our_count,
                   their_medfee_fen, their_fund_fen, their_account_fen, their_count
            FROM reconciliation_total WHERE region = :region AND statement_id = :id ORDER BY insutype, clr_type""";

    private final JdbcClient db;

    StatementTotals(JdbcClient db) {
        this.db = db;
    }

    void insert(Statement statement, List<ComparedGroup> groups) {
        db.sql(INSERT)
                .param("region", statement.region().value())
                .param("id", statement.id())
                .param("insutypes", texts(groups, group -> group.group().insutype()))
                .param("clrTypes", texts(groups, group -> group.group().clrType()))
                .param("a", numbers(groups, group -> group.ours().medfee().fen()))
                .param("b", numbers(groups, group -> group.ours().fund().fen()))
                .param("c", numbers(groups, group -> group.ours().account().fen()))
                .param("d", numbers(groups, group -> group.ours().count()))
                .param("e", numbers(groups, group -> group.theirs().medfee().fen()))
                .param("f", numbers(groups, group -> group.theirs().fund().fen()))
                .param("g", numbers(groups, group -> group.theirs().account().fen()))
                .param("h", numbers(groups, group -> group.theirs().count()))
                .update();
    }

    List<ComparedGroup> of(Statement statement) {
        return db.sql(SELECT)
                .param("region", statement.region().value())
                .param("id", statement.id())
                .query(StatementTotals::group)
                .list();
    }

    private static String[] texts(List<ComparedGroup> groups, Function<ComparedGroup, String> part) {
        return groups.stream().map(part).toArray(String[]::new);
    }

    private static long[] numbers(List<ComparedGroup> groups, ToLongFunction<ComparedGroup> part) {
        return groups.stream().mapToLong(part).toArray();
    }

    private static ComparedGroup group(ResultSet row, int number) throws SQLException {
        return new ComparedGroup(new Group(row.getString(1), row.getString(2)), totals(row, 3), totals(row, 7));
    }

    private static Totals totals(ResultSet row, int first) throws SQLException {
        return new Totals(
                Money.ofFen(row.getLong(first)),
                Money.ofFen(row.getLong(first + 1)),
                Money.ofFen(row.getLong(first + 2)),
                row.getLong(first + 3));
    }
}
