package org.medfund.payout.instruction;

/**
 * The life of a payout instruction.
 *
 * <pre>
 *             start sending             acknowledged
 *   READY ────────────────────▶ SENDING ─────────────▶ ACCEPTED
 *     ▲                           │  │ no answer          │
 *     │                           │  ▼                    │
 *     │                           │ UNKNOWN ◀─────────────┤
 *     │                           │  │                    │
 *     │  pay again                ▼  ▼                    ▼
 *     ├──────────────────────── REJECTED  ◀── or ──▶  SETTLED
 *     │                                                   │
 *     └──────────────────────── RETURNED ◀────────────────┘
 * </pre>
 *
 * From SENDING, ACCEPTED and UNKNOWN the bank's word leads to SETTLED or REJECTED. An instruction whose outcome is unknown
 * is asked for, never sent again; only a rejected or returned one becomes payable once more, under a new EndToEndId.
 */
public enum InstructionState {
    READY,
    SENDING,
    ACCEPTED,
    UNKNOWN,
    SETTLED,
    REJECTED,
    RETURNED;

    /** The bank has been told, or may have been, and has not said how it ended. */
    boolean isOpen() {
        return this == SENDING || this == ACCEPTED || this == UNKNOWN;
    }

    boolean mayPayAgain() {
        return this == REJECTED || this == RETURNED;
    }
}
