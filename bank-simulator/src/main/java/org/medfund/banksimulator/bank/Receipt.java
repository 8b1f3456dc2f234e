package org.medfund.banksimulator.bank;

/** What the customer hears after sending a message: a report, or nothing at all. */
public sealed interface Receipt {

    /** The bank answers with this report. */
    record Answered(MessageReport report) implements Receipt {}

    /** The line goes dead. Whether the bank booked anything is exactly what the customer does not know. */
    record Unanswered() implements Receipt {}
}
