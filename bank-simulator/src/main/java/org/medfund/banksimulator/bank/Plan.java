package org.medfund.banksimulator.bank;

import org.jspecify.annotations.Nullable;

/**
 * What is going to happen to an accepted payment; on file, so that a restart changes nothing.
 *
 * @param settlementWait how long settlement is held back; absent: settled at once
 * @param returning how the money comes back after settlement; absent: it stays away
 * @param reportedTwice status reports and statements show the payment twice, the balances count it once
 */
record Plan(@Nullable Wait settlementWait, @Nullable Returning returning, boolean reportedTwice) {

    /** The money comes back this long after settlement, for this reason. */
    record Returning(String reason, Wait delay) {}

    boolean settlesAtOnce() {
        return settlementWait == null;
    }

    boolean isHeldUntilRelease() {
        return settlementWait != null && settlementWait.untilRelease();
    }
}
