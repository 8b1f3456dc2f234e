package org.medfund.institutions;

/** The topics of the policy book by which enrolments and filings are judged; <i>insurance</i> is 310 or 390. */
public final class EnrolmentTopics {

    /** Insurance -> months that a late enrolment waits from the day of joining; none where nothing is decided. */
    public static final String WAITING = "enrolment/waiting";

    /**
     * Insurance -> {@code MM-DD/MM-DD}: first and last day of the collective period (集中参保期). It begins in the year before
     * the one it enrols for, and ends in that year or, with an earlier month and day, in the next (S4-B2f).
     */
    public static final String COLLECTIVE = "enrolment/collective";

    /** Insurance -> months after a break of the employee insurance within which joining needs no waiting (S4-B2f). */
    public static final String BREAK = "enrolment/break";

    /** Insurance -> days after birth within which a newborn's enrolment needs no waiting (S4-B2f). */
    public static final String NEWBORN = "enrolment/newborn";

    /** {@link PersonIdentity} -> on|off: whether who has it joins without waiting (S4-B2f, S4-C3a). */
    public static final String NO_WAITING = "enrolment/no-waiting";

    /** {@link FilingType} -> months that a filing for care elsewhere holds; until it is changed where nothing is decided. */
    public static final String FILING_MONTHS = "filing/months";

    /** {@code *} -> minutes within which personal data that were allowed to be seen must be seen; 60 where undecided. */
    public static final String REVEAL_MINUTES = "person/reveal-minutes";

    private EnrolmentTopics() {}
}
