package org.medfund.claims.visit;

/**
 * What names a bill wherever it turns up.
 *
 * @param issuer the code of who issued it
 * @param number its number there (invono)
 */
public record Invoice(String issuer, String number) {}
