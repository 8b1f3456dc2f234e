package org.medfund.payout.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.medfund.kernel.Actor;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.medfund.payout.BatchId;
import org.medfund.payout.lines.BatchSummary;

/** What a caller sees of batches; money in fen, funds by their national code. */
final class BatchReport {

    private BatchReport() {}

    /** One batch and where it is in its life. */
    record Standing(
            String batchId,
            RegionCode region,
            LocalDate closeDate,
            FundType fund,
            String fundZh,
            BatchState state,
            String stateZh,
            int institutions,
            int lineCount,
            Money linesFen,
            Money payableFen,
            String digest) {

        static Standing of(BatchSummary summary, BatchState state) {
            var batch = summary.batch();
            return new Standing(
                    batch.toString(),
                    batch.region(),
                    batch.closeDate(),
                    batch.fund(),
                    batch.fund().chinese(),
                    state,
                    state.chinese(),
                    summary.institutions().size(),
                    summary.lineCount(),
                    summary.linesFen(),
                    summary.payableFen(),
                    summary.digest());
        }
    }

    /** The daily payout summary (日拨付业务拨付汇总表); whoever signs sends its digest back (S3-art11d). */
    record Summary(
            String batchId,
            LocalDate closeDate,
            FundType fund,
            String fundZh,
            int lineCount,
            Money linesFen,
            Money payableFen,
            String digest,
            List<BatchSummary.ByInstitution> institutions,
            List<Category> categories) {

        static Summary of(BatchSummary summary) {
            var batch = summary.batch();
            return new Summary(
                    batch.toString(),
                    batch.closeDate(),
                    batch.fund(),
                    batch.fund().chinese(),
                    summary.lineCount(),
                    summary.linesFen(),
                    summary.payableFen(),
                    summary.digest(),
                    summary.institutions(),
                    summary.categories().stream().map(Category::of).toList());
        }
    }

    /** One institution's lines of one category of care. */
    record Category(
            String institution, CareCategory careCategory, String careCategoryZh, long lineCount, Money linesFen) {

        private static Category of(BatchSummary.ByCategory row) {
            return new Category(
                    row.institution().value(),
                    row.careCategory(),
                    row.careCategory().chinese(),
                    row.lineCount(),
                    row.linesFen());
        }
    }

    /** One step of a batch's life and the state after it. */
    record Step(
            long sequence,
            Instant at,
            String type,
            Actor actor,
            BatchState state,
            String stateZh,
            BatchEvent event,
            long trailIndex) {

        static Step of(BatchHistory.Step step) {
            return new Step(
                    step.sequence(),
                    step.at(),
                    step.type(),
                    step.actor(),
                    step.state(),
                    step.state().chinese(),
                    step.event(),
                    step.globalIndex());
        }
    }

    /** A batch's life so far. */
    record History(String batchId, List<Step> steps) {

        static History of(BatchId batch, List<BatchHistory.Step> steps) {
            return new History(batch.toString(), steps.stream().map(Step::of).toList());
        }
    }
}
