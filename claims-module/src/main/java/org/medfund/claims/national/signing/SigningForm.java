package org.medfund.claims.national.signing;

import static org.medfund.claims.person.Input.required;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * A profile that is proposed: with a public key for SM2, with the id of a key and a secret for the others.
 *
 * @param publicKey hex of the uncompressed point, 130 digits
 * @param secret    16 to 128 printable characters without spaces; never shown again
 */
record SigningForm(
        @Nullable SigningVariant variant,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable String keyId,
        @Nullable String publicKey,
        @Nullable String secret) {

    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern SECRET = Pattern.compile("[\\x21-\\x7e]{16,128}");

    /** @throws Refused if something is missing, wrong or too much */
    Key key() {
        return required("/variant", variant).hasSecret() ? shared() : pair();
    }

    /** @throws Refused if the period is none */
    Instant from() {
        var from = required("/validFrom", validFrom);
        if (validUntil != null && !validUntil.isAfter(from)) {
            throw new Refused(
                    ClaimsError.PERIOD_WRONG, new Violation("/validUntil", "after validFrom", validUntil.toString()));
        }
        return from;
    }

    private Key pair() {
        mustBeAbsent("/keyId", keyId);
        mustBeAbsent("/secret", secret);
        var point = required("/publicKey", publicKey);
        require(Sm2.isPublicKey(point), "/publicKey", "hex of an uncompressed point of the SM2 curve");
        return new Key(SigningVariant.SM2, null, point);
    }

    private Key shared() {
        mustBeAbsent("/publicKey", publicKey);
        var id = required("/keyId", keyId);
        require(KEY_ID.matcher(id).matches(), "/keyId", "1 to 64 letters, digits, _ and -");
        var given = required("/secret", secret);
        require(SECRET.matcher(given).matches(), "/secret", "16 to 128 printable characters");
        return new Key(required("/variant", variant), id, given);
    }

    private static void mustBeAbsent(String pointer, @Nullable String value) {
        require(value == null, pointer, "nothing for this variant");
    }

    private static void require(boolean holds, String pointer, String expected) {
        if (!holds) {
            throw new Refused(ClaimsError.WRONG_FIELDS, new Violation(pointer, expected, "something else"));
        }
    }

    /** Never with the secret. */
    @Override
    public String toString() {
        return "a signing profile of variant " + variant;
    }
}
