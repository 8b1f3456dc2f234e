package org.medfund.claims.national;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.InstitutionCode;

/**
 * What the proof of a call may rest on.
 *
 * @param institution who it says that calls
 * @param infno       what is called
 * @param infTime     when it says it was sent
 * @param cainfo      the signature in the envelope, if any
 * @param content     gives the envelope without it, as it is signed: names in order, no spaces, numbers as they were written
 * @param headers     the value of an HTTP header, or null
 */
public record SignedCall(
        InstitutionCode institution,
        String infno,
        Instant infTime,
        @Nullable String cainfo,
        Supplier<byte[]> content,
        Function<String, @Nullable String> headers) {

    /** Of the content nothing: it holds personal data. */
    @Override
    public String toString() {
        return infno + " of " + institution;
    }
}
