package org.medfund.institutions;

/**
 * The topics of the policy book by which the monthly declaration is timed; {@code *} is the key of each. What a region has not
 * decided holds as the notice of 2025-10-14 has it. What is in force on the last day of the fee month holds for that month,
 * so that a later decision moves no clock that runs.
 */
public final class DeclarationTopics {

    /** {@code *} -> day of the next month, 1 to 28, on which the institution declares at the latest; the 10th (S0-2.1a). */
    public static final String DEADLINE_DAY = "declaration/deadline-day";

    /** {@code *} -> on|off: whether a deadline on a day off moves to the next working day; off, the notice does not say. */
    public static final String DEADLINE_MOVES = "declaration/deadline-moves";

    /** {@code *} -> working days within which the month must be paid; 20 since 2025, 30 before (S0-2.1c). */
    public static final String PAY_LIMIT = "declaration/pay-limit";

    /** {@code *} -> months after the fee month by whose end payment is striven for; 1 (S0-2.1d). */
    public static final String PAY_TARGET = "declaration/pay-target";

    private DeclarationTopics() {}
}
