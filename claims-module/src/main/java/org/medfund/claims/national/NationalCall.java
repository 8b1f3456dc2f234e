package org.medfund.claims.national;

import org.jspecify.annotations.Nullable;
import org.medfund.institutions.Institution;
import org.medfund.kernel.Caller;

/**
 * A call that was let in, and whose input has the shape that the field table gives it.
 *
 * @param header      of the envelope
 * @param caller      the institution's system, in the agreement's region, on the channel {@code national}
 * @param institution as registered
 * @param input       the transaction's nodes
 * @param file        what came with it in a part of its own, or null
 */
public record NationalCall(
        Header header,
        Caller caller,
        Institution institution,
        Input input,
        @Nullable Attachment file) {

    /** Says what is called and by whom, never with what. */
    @Override
    public String toString() {
        return header + " of " + institution.code();
    }
}
