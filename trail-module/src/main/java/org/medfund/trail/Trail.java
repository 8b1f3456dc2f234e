package org.medfund.trail;

import java.util.List;

/** The append-only history. */
public interface Trail {

    /**
     * Appends in the running transaction, in the order given.
     *
     * @throws IllegalStateException if no transaction is running
     * @throws StreamConflict        if a stream already holds an entry's sequence, or an event id is known
     */
    void append(List<TrailEntry> entries);

    /** The events of one stream that carry a sequence, from a sequence on, in their order. */
    List<TrailEvent> stream(String stream, long fromSequence);

    /** Every event is final up to this index: nothing will ever appear below it that is not there now. */
    long horizon();

    /** Another writer was first. */
    final class StreamConflict extends RuntimeException {
        public StreamConflict(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
