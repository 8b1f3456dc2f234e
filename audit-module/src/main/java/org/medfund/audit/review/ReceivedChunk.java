package org.medfund.audit.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.medfund.claims.SettlementsRecorded;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.TrailEvent;

/**
 * A chunk as the trail tells of it.
 *
 * @param chunkId    the chunk
 * @param region     the payer region
 * @param fromDate   its earliest business date
 * @param count      how many settlements and reversals it holds
 * @param recordedAt when it was recorded; the review's times come from here, never from a clock
 */
record ReceivedChunk(UUID chunkId, RegionCode region, LocalDate fromDate, int count, Instant recordedAt) {

    static ReceivedChunk of(TrailEvent event) {
        var chunk = event.payload(SettlementsRecorded.class);
        return new ReceivedChunk(
                chunk.chunkId(),
                chunk.region(),
                chunk.fromDate(),
                chunk.count(),
                event.entry().recordedAt());
    }
}
