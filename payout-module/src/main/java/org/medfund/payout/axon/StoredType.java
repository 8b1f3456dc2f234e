package org.medfund.payout.axon;

/**
 * The persisted name of a stored event. Names and revisions are literals that never change; the class may move.
 *
 * @param name     for example {@code payout-batch.signed}
 * @param revision the revision of the JSON shape that is written today, from 1; older ones must still load into the class
 * @param payload  the record
 */
public record StoredType(String name, int revision, Class<?> payload) {

    public StoredType(String name, Class<?> payload) {
        this(name, 1, payload);
    }
}
