package org.medfund.claims.reconciliation;

import org.jspecify.annotations.Nullable;

/**
 * A row of the comparison.
 *
 * @param verdict what came out
 * @param ours    null for what only they have
 * @param theirs  null for what only we have
 */
record ComparedRow(
        Verdict verdict, @Nullable OurRow ours, @Nullable TheirRow theirs) {

    /** What a comparison of two sides says of a row. */
    enum Verdict {
        AGREED,
        ONLY_OURS,
        ONLY_THEIRS,
        DIFFERENT
    }

    static ComparedRow onlyOurs(OurRow ours) {
        return new ComparedRow(Verdict.ONLY_OURS, ours, null);
    }

    static ComparedRow onlyTheirs(TheirRow theirs) {
        return new ComparedRow(Verdict.ONLY_THEIRS, null, theirs);
    }

    static ComparedRow of(OurRow ours, TheirRow theirs) {
        var verdict = ours.amounts().equals(theirs.amounts()) ? Verdict.AGREED : Verdict.DIFFERENT;
        return new ComparedRow(verdict, ours, theirs);
    }
}
