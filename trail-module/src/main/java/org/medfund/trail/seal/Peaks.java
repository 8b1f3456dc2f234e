package org.medfund.trail.seal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The full subtrees of a growing tree, largest first: all that is needed to append leaves and to know the root. A tree of
 * n leaves has as many as n has one-bits.
 */
final class Peaks {

    private final Deque<Hash> peaks = new ArrayDeque<>();
    private long size;

    Peaks() {}

    /** As they were stored. @throws IllegalStateException if there are not as many as the size wants */
    static Peaks of(long size, byte[] stored) {
        if (stored.length != Long.bitCount(size) * Hash.LENGTH) {
            throw new IllegalStateException("the stored peaks do not belong to a tree of " + size);
        }
        var peaks = new Peaks();
        for (var i = 0; i < Long.bitCount(size); i++) {
            peaks.peaks.addLast(Hash.at(stored, i));
        }
        peaks.size = size;
        return peaks;
    }

    /** Two equal subtrees become one, as a carry runs through a binary number. */
    void append(Hash leaf) {
        var node = leaf;
        for (var carry = size; (carry & 1) == 1; carry >>= 1) {
            node = Hash.ofNode(peaks.removeLast(), node);
        }
        peaks.addLast(node);
        size++;
    }

    long size() {
        return size;
    }

    Hash root() {
        if (peaks.isEmpty()) {
            return Hash.EMPTY;
        }
        Iterator<Hash> smallestFirst = peaks.descendingIterator();
        var root = smallestFirst.next();
        while (smallestFirst.hasNext()) {
            root = Hash.ofNode(smallestFirst.next(), root);
        }
        return root;
    }

    byte[] bytes() {
        var bytes = new byte[peaks.size() * Hash.LENGTH];
        var at = 0;
        for (var peak : peaks) {
            System.arraycopy(peak.bytes(), 0, bytes, at, Hash.LENGTH);
            at += Hash.LENGTH;
        }
        return bytes;
    }
}
