package org.medfund.claims;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * A chunk of settlements and reversals of one region was stored; the rows stand in {@code settlement_v1} under the chunk's
 * id, committed with this event.
 *
 * @param chunkId   the chunk
 * @param region    the payer region
 * @param fromDate  the earliest business date in it
 * @param toDate    the latest business date in it
 * @param count     how many rows, reversals included
 * @param medfeeFen the sum of total fees, reversals negative
 * @param fundFen   the sum of fund totals as received, reversals negative
 * @param sha256    hex digest over the rows' salted digests ({@code settlement_digest}), ordered by business date and id
 */
public record SettlementsRecorded(
        UUID chunkId,
        RegionCode region,
        LocalDate fromDate,
        LocalDate toDate,
        int count,
        Money medfeeFen,
        Money fundFen,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "claims.settlements-recorded";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return toDate;
    }

    @Override
    public String stream() {
        return "settlements/" + Ids.text(chunkId);
    }
}
