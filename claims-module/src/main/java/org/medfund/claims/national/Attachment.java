package org.medfund.claims.national;

/**
 * A file beside an envelope, or instead of one.
 *
 * @param name    as its sender calls it
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Attachment(String name, byte[] content) {

    /** Of the content nothing: it is not ours to know. */
    @Override
    public String toString() {
        return "a file of " + content.length + " bytes";
    }
}
