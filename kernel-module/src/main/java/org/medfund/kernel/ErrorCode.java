package org.medfund.kernel;

/**
 * A stable error code of a module. Each module has one enum that implements this; a code is never reused. The build lists
 * them all in {@code docs/errors.md}.
 */
public interface ErrorCode {

    /** For example {@code CLAIMS-0017}. */
    String code();

    /** How a caller should take it. */
    Kind kind();

    String english();

    String chinese();

    /** What a refusal means to the caller, independent of the protocol. */
    enum Kind {
        /** The input cannot be read: HTTP 400. */
        MALFORMED,
        /** The input can be read and breaks a rule: HTTP 422. */
        INVALID,
        /** The person may not do this: HTTP 403. */
        FORBIDDEN,
        /** There is no such thing for this caller: HTTP 404. */
        NOT_FOUND,
        /** It contradicts what is stored: HTTP 409. */
        CONFLICT,
        /** Not now, later: HTTP 503. */
        UNAVAILABLE
    }
}
