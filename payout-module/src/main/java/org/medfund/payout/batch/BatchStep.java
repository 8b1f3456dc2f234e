package org.medfund.payout.batch;

import org.medfund.kernel.Actor;
import org.medfund.payout.BatchId;

/** A step of a person: it binds the person to the digest of exactly what was shown (S3-art11d). */
sealed interface BatchStep extends BatchCommand {

    /** SHA-256 in hex of the summary that the person was shown. */
    String digest();

    record Submit(BatchId batch, String digest, Actor actor) implements BatchStep {}

    record Sign(BatchId batch, String digest, Actor actor) implements BatchStep {}

    record Check(BatchId batch, String digest, Actor actor) implements BatchStep {}

    record HandOver(BatchId batch, String digest, Actor actor) implements BatchStep {}

    record Approve(BatchId batch, String digest, Actor actor) implements BatchStep {}
}
