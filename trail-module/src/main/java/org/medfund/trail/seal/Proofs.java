package org.medfund.trail.seal;

import java.util.Iterator;
import java.util.List;

/** Checks proofs without the tree, by the algorithms of RFC 9162, section 2.1. */
final class Proofs {

    private Proofs() {}

    /** Whether a leaf stands at a place of the tree with this size and root. */
    static boolean includes(Hash leaf, long index, long size, List<Hash> proof, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var place = index;
        var last = size - 1;
        var node = leaf;
        for (var sibling : proof) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                node = Hash.ofNode(sibling, node);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                node = Hash.ofNode(node, sibling);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && node.equals(root);
    }

    /** Whether the tree of the earlier head is the beginning of the later one's. */
    static boolean consistent(long earlier, Hash earlierRoot, long later, Hash laterRoot, List<Hash> proof) {
        if (earlier > later) {
            return false;
        }
        if (earlier == later || earlier == 0) {
            return proof.isEmpty() && (earlier == 0 || earlierRoot.equals(laterRoot));
        }
        var hashes = proof.iterator();
        var isPowerOfTwo = Long.bitCount(earlier) == 1;
        if (!isPowerOfTwo && !hashes.hasNext()) {
            return false;
        }
        return climb(earlier, earlierRoot, later, laterRoot, isPowerOfTwo ? earlierRoot : hashes.next(), hashes);
    }

    private static boolean climb(
            long earlier, Hash earlierRoot, long later, Hash laterRoot, Hash start, Iterator<Hash> hashes) {
        var skip = Long.numberOfTrailingZeros(earlier);
        var place = (earlier - 1) >> skip;
        var last = (later - 1) >> skip;
        var oldNode = start;
        var newNode = start;
        while (hashes.hasNext()) {
            var sibling = hashes.next();
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                oldNode = Hash.ofNode(sibling, oldNode);
                newNode = Hash.ofNode(sibling, newNode);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                newNode = Hash.ofNode(newNode, sibling);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && oldNode.equals(earlierRoot) && newNode.equals(laterRoot);
    }
}
