package org.medfund.institutions;

/**
 * Three suspensions, kept apart; each lasts from an instant to an instant. On resumption what was held is paid as if it had
 * come then.
 */
public enum SuspensionKind {
    /** 暂停拨付: nothing is paid daily; what it settles accrues to the month and is paid there. */
    PAYOUT(true, true),
    /** 暂停医保基金结算: nothing is paid, the month included (S2-11a). */
    FUND_SETTLEMENT(true, false),
    /** 中止: no new settlements; what was settled before is paid by the month. */
    AGREEMENT(false, true);

    private final boolean settles;
    private final boolean paidByMonth;

    SuspensionKind(boolean settles, boolean paidByMonth) {
        this.settles = settles;
        this.paidByMonth = paidByMonth;
    }

    /** Whether settlements whose time lies in it are taken. */
    public boolean settles() {
        return settles;
    }

    /** Whether the month settlement pays meanwhile; the daily payout never does. */
    public boolean paidByMonth() {
        return paidByMonth;
    }
}
