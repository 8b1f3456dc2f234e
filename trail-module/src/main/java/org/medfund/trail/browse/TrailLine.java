package org.medfund.trail.browse;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.TrailEvent;

/** An event as auditors see it; the payload is the stored text, byte for byte. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrailLine(
        long globalIndex,
        UUID eventId,
        String stream,
        @Nullable Long sequence,
        String type,
        int revision,
        RegionCode region,
        LocalDate businessDate,
        Instant recordedAt,
        Actor actor,
        @JsonRawValue String payload,
        @JsonRawValue String metadata) {

    static TrailLine of(TrailEvent event) {
        var entry = event.entry();
        return new TrailLine(
                event.globalIndex(),
                entry.eventId(),
                entry.stream(),
                entry.sequence(),
                entry.type(),
                entry.revision(),
                entry.region(),
                entry.businessDate(),
                entry.recordedAt(),
                entry.actor(),
                entry.payload(),
                entry.metadata());
    }
}
