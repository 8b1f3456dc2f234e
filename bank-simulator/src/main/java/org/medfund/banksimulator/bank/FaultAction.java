package org.medfund.banksimulator.bank;

/** How the bank misbehaves on request. Several actions may befall one payment. */
public enum FaultAction {
    /** The payment is rejected with the rule's reason. */
    REJECT,
    /** Settlement waits for the rule's milliseconds, or without them until the next release. */
    DELAY,
    /** The message is processed and booked, then the connection is dropped without an answer. */
    SILENT,
    /** The whole message is lost on its way: nothing is booked or remembered, the connection is dropped. */
    LOSE,
    /** Status reports and statements show the payment twice. */
    DUPLICATE_REPORT,
    /** The payment settles; the money comes back after the rule's milliseconds, or without them at the next release. */
    RETURN
}
