package org.medfund.claims.national;

import org.jspecify.annotations.Nullable;

/**
 * What goes back: an envelope, or a file.
 *
 * @param envelope its bytes; empty where a file goes back
 * @param file     the file, or null
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Reply(byte[] envelope, @Nullable Attachment file) {

    static Reply of(byte[] envelope) {
        return new Reply(envelope, null);
    }

    static Reply of(Attachment file) {
        return new Reply(new byte[0], file);
    }

    @Override
    public String toString() {
        return file == null ? "an envelope" : file.toString();
    }
}
