package org.medfund.claims.reconciliation;

import org.jspecify.annotations.Nullable;

/**
 * A row that is not the same on both sides.
 *
 * @param verdict what is wrong with it
 * @param ours    null for what only the institution has
 * @param theirs  null for what only we have
 */
record DifferingRow(
        Verdict verdict, @Nullable StoredRow ours, @Nullable UploadedRow theirs) {}
