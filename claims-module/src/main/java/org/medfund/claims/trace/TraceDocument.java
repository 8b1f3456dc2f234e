package org.medfund.claims.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.medfund.kernel.Ids;

/**
 * The trace codes of a settlement as they are shown.
 *
 * @param due       whether the fund waits, or waited, for them
 * @param completed whether all came; they may have gone back since
 * @param missingE4 by item what no code covers, in 0.0001 of what the fee line counts
 * @param codes     as they were reported
 */
record TraceDocument(
        String settlement,
        LocalDate businessDate,
        boolean due,
        boolean completed,
        Map<String, Long> missingE4,
        List<Code> codes) {

    /** A code sold within the settlement, or taken back (RETURN). */
    record Code(String code, String item, String kind, boolean split, long quantityE4, Instant at) {

        static Code of(TraceList.Entry entry) {
            return new Code(
                    entry.code(),
                    entry.item(),
                    entry.kind().name(),
                    entry.split(),
                    entry.quantity().tenThousandths(),
                    entry.at());
        }
    }

    static TraceDocument of(
            TracedSettlement settlement, boolean completed, Map<String, Long> missing, List<TraceList.Entry> codes) {
        return new TraceDocument(
                Ids.text(settlement.id()),
                settlement.businessDate(),
                settlement.due(),
                completed,
                missing,
                codes.stream().map(Code::of).toList());
    }
}
