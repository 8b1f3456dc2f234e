package org.medfund.trail;

/**
 * An event as the trail holds it.
 *
 * @param globalIndex its place in the one order of all events
 * @param entry       what was appended
 */
public record TrailEvent(long globalIndex, TrailEntry entry) {

    public String type() {
        return entry.type();
    }

    /** The payload as its published record. */
    public <T> T payload(Class<T> type) {
        return EventJson.read(entry.payload(), type);
    }
}
