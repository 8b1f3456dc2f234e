package org.medfund.institutions;

/**
 * Three suspensions, kept apart; each lasts from an instant to an instant, and while it lasts nothing is sent to the bank
 * (S0-2.4, S2-11).
 */
public enum SuspensionKind {
    /** 暂停拨付: what it settles meanwhile accrues to the month and is paid there, after the resumption too (S0-2.4b). */
    PAYOUT(true, true),
    /** 暂停医保基金结算: nothing is paid, the month included; on resumption all that waited is paid (S2-11a). */
    FUND_SETTLEMENT(true, false),
    /** 中止: no new settlements; of what was settled before the month pays meanwhile, and the day after it (S0-2.4c). */
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
