package org.medfund.banksimulator.bank;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request to misbehave. Whatever is given must match; a rule that gives nothing matches every payment.
 *
 * @param creditorAccount only payments to this account
 * @param endToEndIdPrefix only payments whose end-to-end identification begins so
 * @param everyNth only every nth of the payments that match the rest, counted from when the rule was given
 * @param reason ISO reason code of REJECT and RETURN; AC04 (closed account) when absent
 * @param millis waiting time of DELAY and RETURN; until the next release when absent
 * @param times the rule is spent after that many payments; never when absent
 */
public record FaultRule(
        @Nullable String creditorAccount,
        @Nullable String endToEndIdPrefix,
        @Nullable Integer everyNth,
        FaultAction action,
        @Nullable String reason,
        @Nullable Long millis,
        @Nullable Integer times) {

    private static final Pattern REASON = Pattern.compile("[A-Z0-9]{4}");

    private static final long LONGEST_WAIT_MILLIS = 86_400_000L;

    /** Checks what a caller sent, where any field may be missing. */
    public FaultRule {
        require(action != null, "action is missing");
        require(reason == null || REASON.matcher(reason).matches(), "reason must be four capital letters or digits");
        require(everyNth == null || everyNth >= 1, "everyNth must be at least 1");
        require(times == null || times >= 1, "times must be at least 1");
        require(millis == null || (millis >= 0 && millis <= LONGEST_WAIT_MILLIS), "millis must be 0 to 86400000");
    }

    boolean concerns(PaymentOrder order) {
        return (creditorAccount == null || creditorAccount.equals(order.creditorAccount()))
                && (endToEndIdPrefix == null || order.endToEndId().startsWith(endToEndIdPrefix));
    }

    String reasonOrDefault() {
        return reason == null ? ReasonCode.AC04.name() : reason;
    }

    private static void require(boolean holds, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException("A fault rule is wrong: " + complaint + ".");
        }
    }
}
