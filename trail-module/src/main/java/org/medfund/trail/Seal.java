package org.medfund.trail;

import java.util.Optional;

/** The seal over the history. It is set each second; a business day's close sets it at once and keeps the checkpoint. */
public interface Seal {

    /**
     * Seals everything that is committed now. Must be called outside a transaction.
     *
     * @throws IllegalStateException if an older transaction holds the horizon for too long, or the stored tree
     *                               contradicts its own checkpoint: then nothing is signed any more
     */
    Checkpoint now();

    /** The last checkpoint; empty before the first. */
    Optional<Checkpoint> latest();

    /** The public key of the log, as a line that standard verifiers read. */
    String verifierKey();
}
