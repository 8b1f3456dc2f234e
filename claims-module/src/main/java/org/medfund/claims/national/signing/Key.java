package org.medfund.claims.national.signing;

import org.jspecify.annotations.Nullable;

/**
 * What a signature is checked with.
 *
 * @param variant  how it is made
 * @param keyId    the access key or paas id that names the secret; none for a key pair
 * @param material the secret, or the public key as hex of the uncompressed point
 */
record Key(SigningVariant variant, @Nullable String keyId, String material) {

    /** Never with the material. */
    @Override
    public String toString() {
        return variant + " " + keyId;
    }
}
