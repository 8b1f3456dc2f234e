package org.medfund.claims.national;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request as HTTP brought it.
 *
 * @param body    its bytes
 * @param service {@code service/method} where it came on the path of a service
 * @param headers the value of an HTTP header, or null
 * @param file    the file that came with it, or null
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Request(
        byte[] body,
        @Nullable String service,
        Function<String, @Nullable String> headers,
        @Nullable Attachment file) {

    Request(byte[] body, @Nullable String service, Function<String, @Nullable String> headers) {
        this(body, service, headers, null);
    }

    /** Of the body nothing: it holds personal data. */
    @Override
    public String toString() {
        return "a request of " + body.length + " bytes";
    }
}
