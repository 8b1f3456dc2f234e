package org.medfund.institutions;

/**
 * The topics of the policy book by which areas work together on care elsewhere (异地就医协同); {@code *} is the key of each,
 * and figures may end in {@value PolicyFigure#ASSUMED}. What is not decided is refused wherever it is needed.
 */
public final class CooperationTopics {

    /** {@code *} -> yuan from which on the fee of a person insured elsewhere is investigated at the place of care (S1-3.11). */
    public static final String LARGE_FEE = "cooperation/large-fee";

    /** {@code *} -> working days after the settlement's date within which the investigation is answered (S1-3.11). */
    public static final String INVESTIGATION_DAYS = "cooperation/investigation-days";

    /** {@code *} -> working days within which the other area answers what it is asked (S1-3.9). */
    public static final String TICKET_DAYS = "cooperation/ticket-days";

    /** {@code *} -> hours that an outage is announced before it begins, at the least (S1-3.10). */
    public static final String NOTICE_HOURS = "cooperation/notice-hours";

    private CooperationTopics() {}
}
