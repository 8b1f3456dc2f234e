package org.medfund.payout.lines;

import java.util.List;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.payout.BatchId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the daily payout summary of a batch from whatever database it is given, live or scratch. */
public final class BatchSummaries {

    private static final String BY_INSTITUTION = """
            SELECT institution, line_count, lines_fen, debit_in_fen, payable_fen, debit_out_fen FROM batch_institution
            WHERE region = :region AND batch_id = :batch ORDER BY institution COLLATE "C\"""";

    private static final String BY_CATEGORY = """
            SELECT institution, care_category, line_count, lines_fen FROM batch_summary
            WHERE region = :region AND batch_id = :batch ORDER BY institution COLLATE "C", care_category COLLATE "C\"""";

    private final JdbcClient db;

    public BatchSummaries(JdbcClient db) {
        this.db = db;
    }

    /** Without rows until the batch is drawn. */
    public BatchSummary of(BatchId batch) {
        return new BatchSummary(batch, institutions(batch), categories(batch));
    }

    private List<BatchSummary.ByInstitution> institutions(BatchId batch) {
        return sql(BY_INSTITUTION, batch)
                .query((row, n) -> new BatchSummary.ByInstitution(
                        new InstitutionCode(row.getString("institution")),
                        row.getLong("line_count"),
                        Money.ofFen(row.getLong("lines_fen")),
                        Money.ofFen(row.getLong("debit_in_fen")),
                        Money.ofFen(row.getLong("payable_fen")),
                        Money.ofFen(row.getLong("debit_out_fen"))))
                .list();
    }

    private List<BatchSummary.ByCategory> categories(BatchId batch) {
        return sql(BY_CATEGORY, batch)
                .query((row, n) -> new BatchSummary.ByCategory(
                        new InstitutionCode(row.getString("institution")),
                        CareCategory.valueOf(row.getString("care_category")),
                        row.getLong("line_count"),
                        Money.ofFen(row.getLong("lines_fen"))))
                .list();
    }

    private JdbcClient.StatementSpec sql(String statement, BatchId batch) {
        return db.sql(statement).param("region", batch.region().value()).param("batch", batch.toString());
    }
}
