package org.medfund.institutions;

/**
 * The topics of the policy book by which care is watched: indicators with their targets, and the thresholds of alerts.
 * Targets and thresholds may end in {@value PolicyFigure#ASSUMED}. What is not decided is not judged.
 */
public final class MonitoringTopics {

    /** {@link Indicator}{@code /stratum}, the stratum or {@code *} -> percent that is to be reached, up to 1000. */
    public static final String TARGET = "indicator/target";

    /** Key as of {@link #TARGET} -> points by which "about" the target may differ either way; undecided, it is a minimum. */
    public static final String TOLERANCE = "indicator/tolerance";

    /** {@code *} -> how many institutions were networked for cross-province outpatient care to begin with (S1-1.2). */
    public static final String NETWORK_BASE = "network/base";

    /** Institution -> on|off: whether it is networked for cross-province general outpatient care (S1-1.2). */
    public static final String NETWORK_OUTPATIENT = "network/outpatient";

    /** Clearing way (clr_way) of a settlement -> {@link PaymentMethod} (S4-C5b). */
    public static final String CLEARING_WAYS = "dictionary/clr-way";

    /** Institution -> {@link PaymentMethod} of its stays where the settlement names no clearing way (S4-C5b). */
    public static final String PAYMENT_METHOD = "payment/method";

    /** Institution -> {@link PaymentPilot} that it takes part in, or none (S4-C5b). */
    public static final String PAYMENT_PILOT = "payment/pilot";

    /** {@code institution|med-type|item/code} -> the {@link CareGroup} whose stays it marks, or none (S2-10b). */
    public static final String CARE_GROUP = "monitor/group";

    /** {@link InstitutionClass} or {@code *} -> days; a longer stay is reported (S2-10d). */
    public static final String LONG_STAY = "alert/long-stay";

    /** {@code *} -> {@code n/days}: as many admissions of a person that begin within the days are reported (S2-10d). */
    public static final String FREQUENT_ADMISSION = "alert/frequent-admission";

    /** {@link InstitutionClass} or {@code *} -> yuan; a stay that costs more is reported (S2-10d). */
    public static final String HIGH_FEE = "alert/high-fee";

    /** {@code *} -> days; an admission at most so many days after a discharge is reported (S2-10d). */
    public static final String READMISSION = "alert/readmission";

    /**
     * {@link PersonIdentity} or {@code *}, and the step 1 to 3 -> yuan: whose burden of the insurance year reaches it is warned of
     * as at risk of poverty by illness (S4-B3a, S4-C3d). An identity's own steps hold before those for everybody.
     */
    public static final String BURDEN = "alert/burden";

    private MonitoringTopics() {}
}
