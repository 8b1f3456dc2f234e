package org.medfund.claims.national.signing;

/** The ways of signing that institutions' systems have (1.4 of the national interface). */
enum SigningVariant {
    /** A: SM3withSM2 in the envelope's cainfo. It covers header and input. */
    SM2,
    /** B: HMAC-SHA-1 in the headers of the CSB gateway. It covers transaction, version and time, not the body. */
    CSB,
    /** C: SHA-256 in the x-tif headers. It covers time and nonce, not the body. */
    TIF;

    /** Whether institution and platform share a secret; otherwise the institution has a key pair. */
    boolean hasSecret() {
        return this != SM2;
    }
}
