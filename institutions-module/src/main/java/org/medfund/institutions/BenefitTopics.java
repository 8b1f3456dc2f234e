package org.medfund.institutions;

/**
 * The topics of the policy book by which benefits are calculated. Figures and words of these topics may end in
 * {@value PolicyFigure#ASSUMED}, see {@link PolicyFigure}; amounts are in yuan.
 *
 * <p>In the keys, <i>insurance</i> is 310, 390 or 510; <i>care</i> is a {@link org.medfund.kernel.CareCategory}, after a dot
 * with the code of one disease if the figure is for that disease alone ({@code CHRONIC.M01600}); <i>class</i> is an
 * {@link InstitutionClass}, <i>person</i> a {@link PersonClass}, <i>identity</i> a {@link PersonIdentity}, and each of
 * these three may be {@code *}. A key that names the disease holds before all that do not; then the class decides, then the
 * person.
 */
public final class BenefitTopics {

    /**
     * Care, also of one disease -> on|off: on, the province's figures for it are the same in all its regions, and a region's
     * own under keys that name the care have no effect, whenever they were decided (S4-C2a).
     */
    public static final String UNIFORM = "benefit/uniform";

    /**
     * {@code benefit/part}: the name of a benefit topic ({@code supplement}) and the first part of its keys, or {@code *} -> on|off:
     * whether it is on the benefit list (医疗保障待遇清单). The province's, for all its regions; from the date of an off on the
     * benefit holds no longer (S4-B2a, S4-C4).
     */
    public static final String LIST = "benefit/list";

    /** {@code insurance/care/class/person/nth} -> of the first, second, third and every later visit of the year. */
    public static final String DEDUCTIBLE = "benefit/deductible";

    /** {@code insurance/care/class/person} -> once a year; a visit bears what is left of it. */
    public static final String YEAR_DEDUCTIBLE = "benefit/year-deductible";

    /** {@code insurance/care/class/person/from} -> percent of the in-policy cost of the visit above {@code from} yuan. */
    public static final String RATIO = "benefit/ratio";

    /** {@code insurance/care/person}, or {@code insurance/POOLED/person} for all care -> a year's most, or none. */
    public static final String CAP = "benefit/cap";

    /** {@code insurance/person} -> percent above the year's pooled cap. */
    public static final String LARGE_SUM = "benefit/large-sum";

    /** Insurance -> a year's most, or none. */
    public static final String LARGE_SUM_CAP = "benefit/large-sum-cap";

    /** Insurance -> COST (in-policy cost that the cap left uncovered) or BENEFIT (what the cap cut off). */
    public static final String LARGE_SUM_BASE = "benefit/large-sum-base";

    /** {@code insurance/identity/from} -> percent of the year's in-policy self-pay above {@code from} (S4-B2e). */
    public static final String SERIOUS_ILLNESS = "benefit/serious-illness";

    /** {@code insurance/identity} -> a year's most, or none. */
    public static final String SERIOUS_ILLNESS_CAP = "benefit/serious-illness-cap";

    /** Insurance -> ACCUMULATED (bands run on the self-pay itself) or ABOVE_DEDUCTIBLE (on what exceeds the first). */
    public static final String SERIOUS_ILLNESS_BANDS = "benefit/serious-illness-bands";

    /** {@code insurance/care} -> on|off: whether its self-pay counts (S4-C2b). */
    public static final String SERIOUS_ILLNESS_CARE = "benefit/serious-illness-care";

    /** {@code fund/care}, fund 320100, 370100 or 999997 -> percent of the in-policy rest, for those entitled to it. */
    public static final String SUPPLEMENT = "benefit/supplement";

    /** {@link PersonIdentity} -> assistance class 1 to 4 (S4-C3b). */
    public static final String ASSISTANCE_CLASS = "benefit/assistance-class";

    /** Assistance class -> percent of the in-policy rest. */
    public static final String ASSISTANCE = "benefit/assistance";

    /** Assistance class -> what a person bears in a year before assistance begins. */
    public static final String ASSISTANCE_DEDUCTIBLE = "benefit/assistance-deductible";

    /** Assistance class -> a year's most, or none. */
    public static final String ASSISTANCE_CAP = "benefit/assistance-cap";

    /** Care -> on|off: whether assistance is given for it (S4-C2b). */
    public static final String ASSISTANCE_CARE = "benefit/assistance-care";

    /**
     * {@link PersonIdentity} or {@code *} -> {@code yuan/percent/most}: what is given on application of the year's burden above
     * so many yuan, at most so much or none (依申请救助; S4-B3a, S4-C3c). An identity's own holds before that for everybody.
     */
    public static final String ON_APPLICATION = "benefit/on-application";

    /**
     * As {@link #ON_APPLICATION}, on what is still left of the burden of care in the province on due referral (倾斜救助; S4-B3a).
     * The plan is filed with superiors first, or it is not decided (S4-C3c).
     */
    public static final String TILTED_ASSISTANCE = "benefit/tilted-assistance";

    /** {@code insurance/}{@link FilingType} -> percentage points that the pooled ratio is lower elsewhere (S1-3.4). */
    public static final String ELSEWHERE = "benefit/elsewhere";

    /** {@code insurance/STAY|VISIT} -> the care whose rules hold for maternity, or none (S4-C2c). */
    public static final String MATERNITY = "benefit/maternity";

    /** Insurance -> the care whose rules hold for a purchase at a pharmacy, or none. */
    public static final String PHARMACY = "benefit/pharmacy";

    /** {@code insurance/care} -> ALL, IN_SCOPE (not what is fully self-paid or over a limit) or none. */
    public static final String ACCOUNT = "benefit/account";

    /** {@code item/class} -> the most for one unit, with up to six decimals. */
    public static final String ITEM_LIMIT = "catalogue/limit";

    /** Item code -> the payment standard (医保支付标准) of a pilot drug: what is above it for one unit the patient bears (S4-C5c). */
    public static final String PAYMENT_STANDARD = "catalogue/payment-standard";

    /**
     * {@link ItemKind} -> how items of the kind are paid from the decision's date on: none, or of those in class A and B the
     * percentage that the patient first pays; undecided, each as its own entry says (S4-C5c).
     */
    public static final String KIND = "catalogue/kind";

    /** Stands for all care together in the key of a cap. */
    public static final String POOLED = "POOLED";

    /** No cap, no benefit. */
    public static final String NONE = "none";

    private BenefitTopics() {}
}
