package org.medfund.institutions;

/**
 * The topics of the policy book; {@code *} is the key of a topic that has one value. Benefits are in {@link BenefitTopics},
 * what is watched is in {@link MonitoringTopics}.
 */
public final class PolicyTopics {

    /** The key of a topic that has one value, and the wildcard of a ratio key. */
    public static final String ANY = "*";

    /** Code of the insurance type (insutype) -> its name. */
    public static final String INSURANCE_TYPES = "dictionary/insutype";

    /** Code of the medical type (med_type) -> name of its {@link org.medfund.kernel.CareCategory}. */
    public static final String MEDICAL_TYPES = "dictionary/med-type";

    /** Code of the clearing type (clr_type) -> its name. */
    public static final String CLEARING_TYPES = "dictionary/clr-type";

    /**
     * Item code -> JSON {@code {"name","sex":"1|2","minAge","maxAge","class":"A|B|C","firstPercent","minLevel","assumed",
     * "drug","pack","kind","until","local","negotiated","dualChannel","examination"}}; all but the name may be absent, only class B has a
     * percentage that the patient first pays, and only a drug a pack, which is how many units a whole pack holds when it is
     * split (拆零). The kind is an {@link ItemKind}. From the day after {@code until}, yyyy-MM-dd, the item is outside; a local
     * addition (地方增补) is of class B and has such a date (S4-C5a). Only a negotiated drug has a dual channel (双通道; S4-B4c).
     * The examination is an {@link Examination} (S2-2c).
     */
    public static final String CATALOGUE_ITEMS = "catalogue/item";

    /** {@code *} -> yyyy-MM-dd: from that business date on, drugs are paid by trace code (S2-2b); never where nothing is decided. */
    public static final String TRACE_START = "trace/start";

    /** Item code -> on|off: whether the drug is in the list of those without codes (无码库). */
    public static final String TRACE_NO_CODE = "trace/no-code";

    /** {@code *} -> true|false: whether fund_pay_sumamt contains the personal account. */
    public static final String ACCOUNT_IN_FUND_SUM = "profile/account-in-fund-sum";

    /**
     * {@code item/}code or {@code disease/}code -> the clearing type of what is settled of it: cost that the nation clears apart,
     * as that of Covid patients and of vaccines. The benefit figures of a disease of that code hold for it (S4-B7a, S4-C8c).
     */
    public static final String SPECIAL_CLEARING = "clearing/special";

    /** {@code *} -> on|off: whether the fund parts of a settlement must add up. */
    public static final String FUND_PARTS_CHECK = "profile/fund-parts-check";

    /** {@code *} -> ADD|SUBTRACT|OMIT_PAIRS: how a reversal counts in the daily reconciliation. */
    public static final String REVERSAL_COUNT = "profile/reversal-count";

    /** Fund code, or {@code fund/care} for one category of it -> on|off: whether it is paid daily (S0-1.2c, S3-art6). */
    public static final String PAYOUT_SCOPE = "payout/scope";

    /**
     * Care category, or {@code CHRONIC.disease} -> on|off: whether persons insured in another province settle it directly here;
     * the date of the entry is that on which it begins. Undecided, a chronic disease is closed and all other care is open
     * (S1-1.3, S4-B7d, S4-C8b).
     */
    public static final String ACROSS_PROVINCES = "across-provinces/care";

    /** {@code *} -> on|off: whether care of persons insured elsewhere is paid daily (S0-1.2e, S3-art7). */
    public static final String PAYOUT_ELSEWHERE = "payout/elsewhere";

    /** {@code fund/care/class}, each part or {@code *} -> percent with up to four decimals (S0-2.1f, S3-art11a). */
    public static final String PAYOUT_RATIO = "payout/ratio";

    /** {@code *} -> HH:mm, Shanghai time of the calendar day after the business date. */
    public static final String PAYOUT_CUT_OFF = "payout/cut-off";

    /** {@code *} -> n: paid by the n-th working day after the business date. */
    public static final String PAYOUT_DAYS = "payout/days";

    /** {@code *} -> PARALLEL|PAY_FIRST|REVIEW_FIRST (S3-art13c). */
    public static final String REVIEW_MODE = "review/mode";

    /** Care category or {@code *} -> yuan above which a settlement is looked at. */
    public static final String REVIEW_THRESHOLD = "review/threshold";

    /**
     * {@code *} -> minutes within which nobody acts in two institutions (S2-2c); undecided, only the very same second is
     * elsewhere.
     */
    public static final String STAFF_ELSEWHERE = "review/staff-elsewhere";

    /** {@code *} -> on|off: whether persons in difficulty have a place of their own (困难群众单独定点; S2-10a). */
    public static final String ASSISTED_DESIGNATION = "review/assisted-designation";

    /** {@code *} -> ADVANCE|EXPENDITURE: how daily payouts are booked. */
    public static final String DAILY_PAYOUT_BOOKING = "accounting/daily-payout";

    /** Name of a {@link org.medfund.kernel.FundBook} -> {@code account|name} of its expenditure account (支出户). */
    public static final String BANK_ACCOUNTS = "bank/account";

    /**
     * Threshold, months of suspension or years of bar of the points of staff -> a whole number: {@code suspend-at},
     * {@code end-at}, {@code accumulated-9-months}, {@code one-off-bar-years} and so on; undecided, the nation's holds (S2-9b).
     */
    public static final String STAFF_POINTS = "staff/points";

    /** {@code district/kind}, a division and an {@link InstitutionKind} -> how many are planned for there (S2-1a). */
    public static final String INSTITUTION_QUOTA = "institutions/quota";

    /** {@code coaching-months}, {@code document-days} -> a whole number; undecided, the nation's 6 and 7 hold (S2-4a, S2-11b). */
    public static final String AGREEMENT_PERIODS = "agreement/periods";

    /**
     * {@code version/clause}, the version of an agreement's text and an {@link AgreementClause} -> how it is worded, after the model
     * text (S2-5a).
     */
    public static final String AGREEMENT_TEXT = "agreement/text";

    /** Insurance -> CITY|PROVINCE: whose benefits hold, by steps on the way to one pool of the province (S4-C4). */
    public static final String POOLING = "pooling/benefits";

    /**
     * {@code *} -> on how many days an outside prescription is dispensed, that of its issue first; undecided, on that one only
     * (S2-8b). May be marked as assumed.
     */
    public static final String PRESCRIPTION_DAYS = "prescription/days";

    /**
     * Insurance -> percent of the premium that an insurer of serious illness may keep for its profit and administration; may be
     * marked as assumed (S4-B7b).
     */
    public static final String INSURER_KEEPS = "insurer/keeps";

    /** Code of a service of the agency -> {@code name|days}, the working days promised; may be marked as assumed (S4-B7b). */
    public static final String SERVICES = "service/list";

    /** Code of a standard that every window keeps -> what it is (S4-B7b). */
    public static final String SERVICE_WINDOWS = "service/window";

    /** A topic -> on|off: whether a decision of it is a major change that is reported first (S4-C4). */
    public static final String MAJOR = "policy/major";

    private PolicyTopics() {}
}
