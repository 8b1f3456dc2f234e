package org.medfund.payout.batch;

import java.time.LocalDate;
import java.util.List;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.payout.BatchId;
import org.medfund.payout.PayoutError;
import org.medfund.payout.lines.BatchSummaries;
import org.medfund.payout.lines.BatchSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows batches. The state comes from the trail and is never behind; sums and digest from the very rows that are shown. */
@Component
class BatchReader {

    private final JdbcClient db;
    private final BatchSummaries summaries;
    private final BatchHistory history;

    BatchReader(JdbcClient db, BatchHistory history) {
        this.db = db;
        this.summaries = new BatchSummaries(db);
        this.history = history;
    }

    /** The batches of a region and close date, at most one a fund. */
    List<BatchReport.Standing> list(RegionCode region, LocalDate date) {
        return db
                .sql(
                        "SELECT batch_id FROM payout_batch WHERE region = :region AND close_date = :date ORDER BY batch_id")
                .param("region", region.value())
                .param("date", date)
                .query((row, n) -> BatchId.parse(row.getString("batch_id")))
                .list()
                .stream()
                .map(this::standing)
                .toList();
    }

    /** @throws Refused if it was never opened */
    BatchReport.Standing standing(BatchId batch) {
        var state = history.state(batch).orElseThrow(() -> new Refused(PayoutError.NO_SUCH_BATCH));
        return BatchReport.Standing.of(summaries.of(batch), state);
    }

    /** @throws Refused if it was never opened */
    BatchSummary summary(BatchId batch) {
        mustBeOpen(batch);
        return summaries.of(batch);
    }

    /** @throws Refused if it was never opened */
    BatchReport.History history(BatchId batch) {
        var steps = history.of(batch);
        if (steps.isEmpty()) {
            throw new Refused(PayoutError.NO_SUCH_BATCH);
        }
        return BatchReport.History.of(batch, steps);
    }

    /** @throws Refused if it was never opened */
    void mustBeOpen(BatchId batch) {
        if (history.state(batch).isEmpty()) {
            throw new Refused(PayoutError.NO_SUCH_BATCH);
        }
    }

    /** A batch that the caller may see. @throws Refused as not found otherwise */
    BatchId visible(String text, Caller caller) {
        var batch = parse(text);
        caller.mustServe(batch.region());
        caller.as(Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        return batch;
    }

    private static BatchId parse(String text) {
        try {
            return BatchId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(PayoutError.BATCH_ID);
        }
    }
}
