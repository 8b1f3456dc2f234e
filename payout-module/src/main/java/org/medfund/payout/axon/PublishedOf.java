package org.medfund.payout.axon;

import java.util.Optional;
import org.medfund.kernel.PublishedEvent;

/**
 * What a capability tells its neighbours when one of its events is stored. Stored and published events are two kinds and
 * never mixed; this is the one place where the first becomes the second.
 */
public interface PublishedOf {

    /** The published event, or nothing if the stored one is nobody else's business or belongs to another capability. */
    Optional<PublishedEvent> of(Object storedEvent);
}
