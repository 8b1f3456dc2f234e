package org.medfund.trail;

import java.time.Instant;

/**
 * A signed head of the trail's Merkle tree.
 *
 * @param size     the number of events sealed
 * @param root     the root hash in base64
 * @param signedAt when it was signed
 * @param note     the signed note that anybody can verify with the log's key
 */
public record Checkpoint(long size, String root, Instant signedAt, String note) {}
