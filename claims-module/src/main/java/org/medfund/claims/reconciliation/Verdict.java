package org.medfund.claims.reconciliation;

import org.medfund.claims.national.StatementResults;

/** What a comparison of two sides says of a group or a row; the centre is our side. */
enum Verdict {
    BALANCED("对账平"),
    CENTRE_MORE("中心多"),
    INSTITUTION_MORE("机构多"),
    DIFFERENT("数据不一致");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /** Whoever has more settlements has more; with as many, the data differ. */
    static Verdict of(Totals ours, Totals theirs) {
        if (ours.equals(theirs)) {
            return BALANCED;
        }
        var more = Long.compare(ours.count(), theirs.count());
        return more == 0 ? DIFFERENT : more > 0 ? CENTRE_MORE : INSTITUTION_MORE;
    }

    String text() {
        return text;
    }

    /** As the region writes it (stmt_rslt). */
    String code(StatementResults codes) {
        return switch (this) {
            case BALANCED -> codes.balanced();
            case CENTRE_MORE -> codes.centreMore();
            case INSTITUTION_MORE -> codes.institutionMore();
            case DIFFERENT -> codes.different();
        };
    }
}
