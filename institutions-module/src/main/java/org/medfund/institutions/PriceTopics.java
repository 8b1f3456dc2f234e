package org.medfund.institutions;

/** The topics of the policy book by which prices and purchases are judged; prices are yuan for one unit, up to six decimals. */
public final class PriceTopics {

    /** {@code item/class}, the class or {@code *} -> the government-guided price (政府指导价) of a public institution (S2-3a, S2-3b). */
    public static final String GUIDED = "price/guided";

    /** Item code -> the price at which the provincial platform lists it (挂网价; S2-7a, S2-7d). */
    public static final String LISTED = "price/listed";

    /** Item code -> the price that designated institutions of the area should not exceed (S2-3c). */
    public static final String AREA = "price/area";

    /** {@code *} -> of the prices charged in the area, the percentile that the report proposes as {@link #AREA}'s; 100 undecided. */
    public static final String AREA_PERCENTILE = "price/area-percentile";

    /** {@code *} -> yyyy-MM-dd: who signs from that day on is bound to the platform from the contract date on (S2-7b). */
    public static final String PLATFORM_START = "platform/start";

    /** {@code *} -> yyyy-MM-dd: the first day after the transition period (过渡期) of who signed before (S2-7b). */
    public static final String PLATFORM_TRANSITION = "platform/transition-over";

    private PriceTopics() {}
}
