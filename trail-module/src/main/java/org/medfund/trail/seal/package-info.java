/**
 * Seals the history: every final event becomes a leaf of a Merkle tree (RFC 6962), and the head of the tree is signed as a
 * checkpoint in the formats of C2SP, which standard verifiers read.
 */
@NullMarked
package org.medfund.trail.seal;

import org.jspecify.annotations.NullMarked;
