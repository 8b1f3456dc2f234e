package org.medfund.institutions.policy;

import static java.util.Map.entry;
import static org.medfund.institutions.policy.ValueRule.matching;
import static org.medfund.institutions.policy.ValueRule.nameOf;
import static org.medfund.institutions.policy.ValueRule.oneOf;
import static org.medfund.institutions.policy.ValueRule.parts;
import static org.medfund.institutions.policy.ValueRule.wholeNumber;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.medfund.institutions.AgreementClause;
import org.medfund.institutions.CooperationTopics;
import org.medfund.institutions.DeclarationTopics;
import org.medfund.institutions.EnrolmentTopics;
import org.medfund.institutions.FilingType;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.NationalTopics;
import org.medfund.institutions.PersonIdentity;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.PriceTopics;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.FundBook;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InsuranceType;

/**
 * What may be decided under each topic.
 *
 * @param key   the rule for keys
 * @param value the rule for values
 */
record TopicRules(ValueRule key, ValueRule value) {

    private static final ValueRule ONE = oneOf(PolicyTopics.ANY);
    static final ValueRule CODE = matching("a code of 1 to 30 letters, digits, _ and -", "[A-Za-z0-9_-]{1,30}");
    private static final ValueRule TEXT = matching("1 to 100 characters of text", "\\S(?:[^\\p{Cntrl}]{0,98}\\S)?");
    private static final ValueRule CLEARING_TYPE =
            matching("a clearing type of 1 to 6 letters and digits", "[A-Za-z0-9]{1,6}");
    private static final ValueRule CLAUSE = matching("1 to 500 characters of text", "\\S(?:[^\\p{Cntrl}]{0,498}\\S)?");
    static final ValueRule ON_OFF = oneOf("on", "off");
    private static final ValueRule FUND =
            oneOf(Stream.of(FundType.values()).map(FundType::code).toArray(String[]::new));
    private static final ValueRule CARE = nameOf(CareCategory.class);
    static final ValueRule PERCENT = matching(
            "a percentage from 0 to 100 with up to four decimals",
            "(?:\\d|[1-9]\\d)(?:\\.\\d{1,4})?|100(?:\\.0{1,4})?");
    static final ValueRule YUAN = matching("yuan with up to two decimals", "(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?");
    static final ValueRule UNIT_PRICE = matching("yuan with up to six decimals", "(?:0|[1-9]\\d{0,9})(?:\\.\\d{1,6})?");
    static final ValueRule CLASS = nameOf(InstitutionClass.class).or(ONE);
    private static final ValueRule QUOTA = matching("a whole number from 0 to 99999", "0|[1-9]\\d{0,4}");
    private static final ValueRule NAME =
            matching("a name of 1 to 100 characters", "[^\\s|](?:[^\\p{Cntrl}|]{0,98}[^\\s|])?");
    private static final ValueRule ACCOUNT =
            parts('|', matching("an account number of 6 to 34 letters and digits", "[A-Za-z0-9]{6,34}"), NAME);
    private static final ValueRule INSURANCE =
            oneOf(Stream.of(InsuranceType.values()).map(InsuranceType::code).toArray(String[]::new));

    private static final Map<String, TopicRules> BY_TOPIC = Map.ofEntries(
            entry(PolicyTopics.INSURANCE_TYPES, new TopicRules(CODE, TEXT)),
            entry(PolicyTopics.MEDICAL_TYPES, new TopicRules(CODE, CARE)),
            entry(PolicyTopics.CLEARING_TYPES, new TopicRules(CODE, TEXT)),
            entry(PolicyTopics.CATALOGUE_ITEMS, new TopicRules(CODE, CatalogueItem.RULE)),
            entry(
                    PolicyTopics.SPECIAL_CLEARING,
                    new TopicRules(parts('/', oneOf("item", "disease"), CODE), CLEARING_TYPE)),
            entry(PolicyTopics.TRACE_START, new TopicRules(ONE, ValueRule.date())),
            entry(PolicyTopics.TRACE_NO_CODE, new TopicRules(CODE, ON_OFF)),
            entry(PriceTopics.GUIDED, new TopicRules(parts('/', CODE, CLASS), UNIT_PRICE)),
            entry(PriceTopics.LISTED, new TopicRules(CODE, UNIT_PRICE)),
            entry(PriceTopics.AREA, new TopicRules(CODE, UNIT_PRICE)),
            entry(PriceTopics.AREA_PERCENTILE, new TopicRules(ONE, wholeNumber(50, 100))),
            entry(PriceTopics.PLATFORM_START, new TopicRules(ONE, ValueRule.date())),
            entry(PriceTopics.PLATFORM_TRANSITION, new TopicRules(ONE, ValueRule.date())),
            entry(EnrolmentTopics.WAITING, new TopicRules(CODE, wholeNumber(1, 24))),
            entry(EnrolmentTopics.COLLECTIVE, new TopicRules(CODE, ValueRule.daysOfTheYear())),
            entry(EnrolmentTopics.BREAK, new TopicRules(CODE, wholeNumber(1, 24))),
            entry(EnrolmentTopics.NEWBORN, new TopicRules(CODE, wholeNumber(1, 366))),
            entry(EnrolmentTopics.NO_WAITING, new TopicRules(nameOf(PersonIdentity.class), ON_OFF)),
            entry(EnrolmentTopics.REVEAL_MINUTES, new TopicRules(ONE, wholeNumber(1, 1440))),
            entry(EnrolmentTopics.FILING_MONTHS, new TopicRules(nameOf(FilingType.class), wholeNumber(1, 120))),
            entry(DeclarationTopics.DEADLINE_DAY, new TopicRules(ONE, wholeNumber(1, 28))),
            entry(DeclarationTopics.DEADLINE_MOVES, new TopicRules(ONE, ON_OFF)),
            entry(DeclarationTopics.PAY_LIMIT, new TopicRules(ONE, wholeNumber(1, 60))),
            entry(DeclarationTopics.PAY_TARGET, new TopicRules(ONE, wholeNumber(1, 12))),
            entry(PolicyTopics.ACCOUNT_IN_FUND_SUM, new TopicRules(ONE, oneOf("true", "false"))),
            entry(PolicyTopics.FUND_PARTS_CHECK, new TopicRules(ONE, ON_OFF)),
            entry(NationalTopics.SIGN_IN, new TopicRules(ONE, ON_OFF)),
            entry(NationalTopics.DETAIL_COLUMNS, new TopicRules(ONE, oneOf("7", "10", "11"))),
            entry(NationalTopics.STATEMENT_RESULTS, new TopicRules(ONE, oneOf("FOUR", "TWO", "SIX_DIGITS"))),
            entry(CooperationTopics.LARGE_FEE, new TopicRules(ONE, YUAN.orAssumed())),
            entry(
                    CooperationTopics.INVESTIGATION_DAYS,
                    new TopicRules(ONE, wholeNumber(1, 60).orAssumed())),
            entry(
                    CooperationTopics.TICKET_DAYS,
                    new TopicRules(ONE, wholeNumber(1, 60).orAssumed())),
            entry(
                    CooperationTopics.NOTICE_HOURS,
                    new TopicRules(ONE, wholeNumber(1, 720).orAssumed())),
            entry(PolicyTopics.REVERSAL_COUNT, new TopicRules(ONE, oneOf("ADD", "SUBTRACT", "OMIT_PAIRS"))),
            entry(PolicyTopics.PAYOUT_SCOPE, new TopicRules(FUND.or(parts('/', FUND, CARE)), ON_OFF)),
            entry(
                    PolicyTopics.ACROSS_PROVINCES,
                    new TopicRules(CARE.or(parts('.', oneOf(CareCategory.CHRONIC.name()), CODE)), ON_OFF)),
            entry(PolicyTopics.PAYOUT_ELSEWHERE, new TopicRules(ONE, ON_OFF)),
            entry(PolicyTopics.PAYOUT_RATIO, new TopicRules(ratioKey(), PERCENT)),
            entry(PolicyTopics.PAYOUT_CUT_OFF, new TopicRules(ONE, ValueRule.time())),
            entry(PolicyTopics.PAYOUT_DAYS, new TopicRules(ONE, wholeNumber(1, 30))),
            entry(PolicyTopics.REVIEW_MODE, new TopicRules(ONE, oneOf("PARALLEL", "PAY_FIRST", "REVIEW_FIRST"))),
            entry(PolicyTopics.REVIEW_THRESHOLD, new TopicRules(CARE.or(ONE), YUAN)),
            entry(PolicyTopics.STAFF_ELSEWHERE, new TopicRules(ONE, wholeNumber(1, 720))),
            entry(PolicyTopics.ASSISTED_DESIGNATION, new TopicRules(ONE, ON_OFF)),
            entry(PolicyTopics.DAILY_PAYOUT_BOOKING, new TopicRules(ONE, oneOf("ADVANCE", "EXPENDITURE"))),
            entry(PolicyTopics.STAFF_POINTS, new TopicRules(pointsKey(), wholeNumber(1, 12))),
            entry(PolicyTopics.INSTITUTION_QUOTA, new TopicRules(quotaKey(), QUOTA)),
            entry(
                    PolicyTopics.AGREEMENT_PERIODS,
                    new TopicRules(oneOf("coaching-months", "document-days"), wholeNumber(1, 60))),
            entry(PolicyTopics.AGREEMENT_TEXT, new TopicRules(parts('/', CODE, nameOf(AgreementClause.class)), CLAUSE)),
            entry(PolicyTopics.POOLING, new TopicRules(INSURANCE, oneOf("CITY", "PROVINCE"))),
            entry(
                    PolicyTopics.PRESCRIPTION_DAYS,
                    new TopicRules(ONE, wholeNumber(1, 90).orAssumed())),
            entry(PolicyTopics.INSURER_KEEPS, new TopicRules(INSURANCE, PERCENT.orAssumed())),
            entry(
                    PolicyTopics.SERVICES,
                    new TopicRules(CODE, parts('|', NAME, wholeNumber(1, 366)).orAssumed())),
            entry(PolicyTopics.SERVICE_WINDOWS, new TopicRules(CODE, TEXT)),
            entry(PolicyTopics.MAJOR, new TopicRules(topicKey(), ON_OFF)),
            entry(PolicyTopics.BANK_ACCOUNTS, new TopicRules(nameOf(FundBook.class), ACCOUNT)));

    static Optional<TopicRules> of(String topic) {
        return Optional.ofNullable(BY_TOPIC.get(topic))
                .or(() -> Optional.ofNullable(BenefitTopicRules.BY_TOPIC.get(topic)))
                .or(() -> Optional.ofNullable(MonitoringTopicRules.BY_TOPIC.get(topic)));
    }

    private static ValueRule topicKey() {
        return new ValueRule("a known topic", topic -> of(topic).isPresent());
    }

    private static ValueRule quotaKey() {
        return parts('/', matching("a division of six digits", "\\d{6}"), nameOf(InstitutionKind.class));
    }

    private static ValueRule pointsKey() {
        return matching(
                "suspend-at, end-at, or accumulated or one-off with -9-months to -11-months or -bar-years",
                "suspend-at|end-at|(?:accumulated|one-off)-(?:(?:9|10|11)-months|bar-years)");
    }

    private static ValueRule ratioKey() {
        return parts(
                '/', FUND.or(ONE), CARE.or(ONE), nameOf(InstitutionClass.class).or(ONE));
    }
}
