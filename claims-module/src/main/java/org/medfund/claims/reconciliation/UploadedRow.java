package org.medfund.claims.reconciliation;

import org.jspecify.annotations.Nullable;

/**
 * A row of the institution's file.
 *
 * @param setlId  the platform's identifier
 * @param mdtrtId the visit; null where it is not given
 * @param psnNo   the surrogate of the person; null where it is not given
 * @param amounts what it says
 * @param refund  whether it takes back: it is marked so and not positive, or negative
 */
record UploadedRow(
        String setlId, @Nullable String mdtrtId, @Nullable String psnNo, RowAmounts amounts, boolean refund) {}
