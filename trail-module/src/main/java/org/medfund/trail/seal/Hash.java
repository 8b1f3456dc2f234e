package org.medfund.trail.seal;

import java.util.Arrays;
import java.util.Base64;
import org.medfund.kernel.Sha256;

/** A hash of the Merkle tree, by RFC 6962: leaves and inner nodes can never be taken for each other. */
final class Hash {

    static final int LENGTH = 32;

    /** The root of a tree without leaves. */
    static final Hash EMPTY = new Hash(Sha256.of());

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    static Hash ofLeaf(byte[] leaf) {
        return new Hash(Sha256.of(LEAF, leaf));
    }

    static Hash ofNode(Hash left, Hash right) {
        return new Hash(Sha256.of(NODE, left.bytes, right.bytes));
    }

    /** The hash that stands at a place in a row of hashes. */
    static Hash at(byte[] row, int place) {
        return new Hash(Arrays.copyOfRange(row, place * LENGTH, (place + 1) * LENGTH));
    }

    static Hash ofBase64(String text) {
        return new Hash(Base64.getDecoder().decode(text));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
