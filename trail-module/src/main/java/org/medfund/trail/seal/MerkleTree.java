package org.medfund.trail.seal;

import java.util.ArrayList;
import java.util.List;

/**
 * Roots and proofs of RFC 6962 over the hashes of leaves.
 *
 * @param leaves the hashes of the leaves in order
 */
record MerkleTree(List<Hash> leaves) {

    MerkleTree {
        leaves = List.copyOf(leaves);
    }

    Hash root() {
        return leaves.isEmpty() ? Hash.EMPTY : root(0, leaves.size());
    }

    Hash rootAt(int size) {
        return size == 0 ? Hash.EMPTY : root(0, size);
    }

    private Hash root(int from, int to) {
        if (to - from == 1) {
            return leaves.get(from);
        }
        var middle = from + split(to - from);
        return Hash.ofNode(root(from, middle), root(middle, to));
    }

    /** The largest power of two below n. */
    static int split(int n) {
        return Integer.highestOneBit(n - 1);
    }

    /** The hashes that lead from a leaf to the root, the leaf's sibling first. */
    List<Hash> inclusion(int index) {
        var proof = new ArrayList<Hash>();
        inclusion(index, 0, leaves.size(), proof);
        return proof;
    }

    private void inclusion(int index, int from, int to, List<Hash> proof) {
        if (to - from == 1) {
            return;
        }
        var middle = from + split(to - from);
        if (index < middle) {
            inclusion(index, from, middle, proof);
            proof.add(root(middle, to));
        } else {
            inclusion(index, middle, to, proof);
            proof.add(root(from, middle));
        }
    }

    /** The hashes that prove that the tree of an earlier size is the beginning of this one. */
    List<Hash> consistency(int earlier) {
        var proof = new ArrayList<Hash>();
        if (earlier > 0 && earlier < leaves.size()) {
            consistency(earlier, 0, leaves.size(), true, proof);
        }
        return proof;
    }

    private void consistency(int earlier, int from, int to, boolean known, List<Hash> proof) {
        if (earlier == to) {
            if (!known) {
                proof.add(root(from, to));
            }
            return;
        }
        var middle = from + split(to - from);
        if (earlier <= middle) {
            consistency(earlier, from, middle, known, proof);
            proof.add(root(middle, to));
        } else {
            consistency(earlier, middle, to, false, proof);
            proof.add(root(from, middle));
        }
    }
}
