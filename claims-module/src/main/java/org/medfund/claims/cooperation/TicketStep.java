package org.medfund.claims.cooperation;

/** What a side does to a ticket. */
enum TicketStep {
    /** The asking side asks, or asks again after an answer. */
    ASK,
    /** The other side answers, or adds to its answer. */
    ANSWER,
    /** The asking side is content, or asks no longer. */
    CLOSE
}
