package org.medfund.claims.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The compared rows of each statement. */
@Component
class ComparedRows {

    private static final String INSERT = """
            INSERT INTO reconciliation_row (region, statement_id, row_no, verdict, medins_setl_id, setl_id, settlement_id,
                our_medfee_fen, our_fund_fen, our_account_fen, their_medfee_fen, their_fund_fen, their_account_fen)
            SELECT :region, :id, t.no, t.a, t.b, t.c, t.d, t.e, t.f, t.g, t.h, t.i, t.j
            FROM unnest(:verdicts::text[], :medins::text[], :setl::text[], :ids::uuid[], :ourMedfee::bigint[],
                :ourFund::bigint[], :ourAccount::bigint[], :theirMedfee::bigint[], :theirFund::bigint[],
                :theirAccount::bigint[]) WITH ORDINALITY AS t (a, b, c, d, e, f, g, h, i, j, no)""";
    private static final String SELECT = """
            SELECT verdict, medins_setl_id, setl_id, settlement_id, our_medfee_fen, our_fund_fen, our_account_fen,
                   their_medfee_fen, their_fund_fen, their_account_fen
            FROM reconciliation_row WHERE region = :region AND statement_id = :id ORDER BY row_no""";

    private final JdbcClient db;

    ComparedRows(JdbcClient db) {
        this.db = db;
    }

    void insert(Statement statement, List<ComparedRow> rows) {
        db.sql(INSERT)
                .param("region", statement.region().value())
                .param("id", statement.id())
                .param(
                        "verdicts",
                        rows.stream().map(row -> row.verdict().name()).toArray(String[]::new))
                .param("medins", rows.stream().map(ComparedRows::medinsSetlId).toArray(String[]::new))
                .param("setl", rows.stream().map(ComparedRows::setlId).toArray(String[]::new))
                .param(
                        "ids",
                        rows.stream()
                                .map(row ->
                                        row.ours() == null ? null : row.ours().id())
                                .toArray(UUID[]::new))
                .param("ourMedfee", ours(rows, RowAmounts::medfee))
                .param("ourFund", ours(rows, RowAmounts::fund))
                .param("ourAccount", ours(rows, RowAmounts::account))
                .param("theirMedfee", theirs(rows, RowAmounts::medfee))
                .param("theirFund", theirs(rows, RowAmounts::fund))
                .param("theirAccount", theirs(rows, RowAmounts::account))
                .update();
    }

    List<ComparedRow> of(Statement statement) {
        return db.sql(SELECT)
                .param("region", statement.region().value())
                .param("id", statement.id())
                .query(ComparedRows::row)
                .list();
    }

    private static @Nullable String medinsSetlId(ComparedRow row) {
        return row.ours() != null
                ? row.ours().medinsSetlId()
                : row.theirs() == null ? null : row.theirs().medinsSetlId();
    }

    private static @Nullable String setlId(ComparedRow row) {
        return row.ours() != null
                ? row.ours().setlId()
                : row.theirs() == null ? null : row.theirs().setlId();
    }

    private static @Nullable Long[] ours(List<ComparedRow> rows, Function<RowAmounts, Money> part) {
        return rows.stream()
                .map(row -> row.ours() == null
                        ? null
                        : part.apply(row.ours().amounts()).fen())
                .toArray(Long[]::new);
    }

    private static @Nullable Long[] theirs(List<ComparedRow> rows, Function<RowAmounts, Money> part) {
        return rows.stream()
                .map(row -> row.theirs() == null
                        ? null
                        : part.apply(row.theirs().amounts()).fen())
                .toArray(Long[]::new);
    }

    private static ComparedRow row(ResultSet row, int number) throws SQLException {
        var medinsSetlId = row.getString(2);
        var setlId = row.getString(3);
        var id = row.getObject(4, UUID.class);
        var ours = id == null ? null : new OurRow(id, medinsSetlId, setlId, amounts(row, 5));
        var said = row.getObject(8) != null;
        var theirs = said ? new TheirRow(medinsSetlId, setlId, amounts(row, 8)) : null;
        return new ComparedRow(ComparedRow.Verdict.valueOf(row.getString(1)), ours, theirs);
    }

    private static RowAmounts amounts(ResultSet row, int first) throws SQLException {
        return new RowAmounts(
                Money.ofFen(row.getLong(first)),
                Money.ofFen(row.getLong(first + 1)),
                Money.ofFen(row.getLong(first + 2)));
    }
}
