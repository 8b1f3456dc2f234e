package org.medfund.trail.follow;

import java.util.List;
import java.util.UUID;
import org.medfund.trail.TrailEvent;

/**
 * Where a follower stands and what it has handled so far: count and XOR of the event ids, so that a lost or doubled event
 * shows (I9 of the reliability page).
 *
 * @param position it has handled every event of its types up to this index
 * @param handled  how many that were
 * @param xor      the exclusive or of their ids
 */
record Standing(long position, long handled, UUID xor) {

    Standing after(List<TrailEvent> events, long newPosition) {
        var high = xor.getMostSignificantBits();
        var low = xor.getLeastSignificantBits();
        for (var event : events) {
            high ^= event.entry().eventId().getMostSignificantBits();
            low ^= event.entry().eventId().getLeastSignificantBits();
        }
        return new Standing(newPosition, handled + events.size(), new UUID(high, low));
    }
}
