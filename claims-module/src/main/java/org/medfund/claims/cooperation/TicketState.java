package org.medfund.claims.cooperation;

/**
 * How a ticket stands (S1-3.9). ESCALATED is an OPEN one that is past its date, and everything else that is true of OPEN is
 * true of it; so it is nobody's step, and no job's.
 *
 * <pre>
 *            ASK                ANSWER                  ANSWER
 *  (nothing) ---> OPEN  ----------------------+    +-------------+
 *                  |  ^                       v    v             |
 *       past its   |  +-------- ASK -------- ANSWERED -----------+
 *       date       v                          ^ |
 *                 ESCALATED ---- ANSWER ------+ | CLOSE
 *                  |                            v
 *                  +----------- CLOSE ------> CLOSED  (also from OPEN; nothing leads out of it)
 * </pre>
 *
 * ASK and CLOSE are the asking side's, ANSWER is the other's.
 */
enum TicketState {
    OPEN,
    ESCALATED,
    ANSWERED,
    CLOSED
}
