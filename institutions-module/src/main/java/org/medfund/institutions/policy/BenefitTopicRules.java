package org.medfund.institutions.policy;

import static java.util.Map.entry;
import static org.medfund.institutions.policy.ValueRule.matching;
import static org.medfund.institutions.policy.ValueRule.nameOf;
import static org.medfund.institutions.policy.ValueRule.oneOf;
import static org.medfund.institutions.policy.ValueRule.parts;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.FilingType;
import org.medfund.institutions.ItemKind;
import org.medfund.institutions.PersonClass;
import org.medfund.institutions.PersonIdentity;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InsuranceType;

/** What may be decided about benefits; every figure may be marked as assumed. */
final class BenefitTopicRules {

    private static final ValueRule ANY = oneOf(PolicyTopics.ANY);
    private static final ValueRule NONE = oneOf(BenefitTopics.NONE);
    private static final ValueRule INSURANCE =
            oneOf(Stream.of(InsuranceType.values()).map(InsuranceType::code).toArray(String[]::new));
    private static final ValueRule CARE = nameOf(CareCategory.class);
    private static final ValueRule CARE_OF_A_DISEASE = CARE.or(parts('.', CARE, TopicRules.CODE));
    private static final ValueRule CLASS = TopicRules.CLASS;
    private static final ValueRule PERSON = nameOf(PersonClass.class).or(ANY);
    private static final ValueRule IDENTITY = nameOf(PersonIdentity.class).or(ANY);
    private static final ValueRule NTH = oneOf("1", "2", "3").or(ANY);
    private static final ValueRule FROM = matching("whole yuan without leading zeros", "0|[1-9]\\d{0,8}");
    private static final ValueRule ASSISTANCE_CLASS = oneOf("1", "2", "3", "4");
    private static final ValueRule SUPPLEMENT =
            oneOf(FundType.CIVIL_SERVANT.code(), FundType.ENTERPRISE.code(), FundType.OTHER.code());
    private static final ValueRule MOST = TopicRules.YUAN.or(NONE);
    private static final ValueRule PLAN = parts('/', TopicRules.YUAN, TopicRules.PERCENT, MOST);
    private static final Set<String> NO_BENEFITS = Set.of(BenefitTopics.LIST, BenefitTopics.UNIFORM);

    static final Map<String, TopicRules> BY_TOPIC = Map.ofEntries(
            rule(BenefitTopics.UNIFORM, CARE_OF_A_DISEASE, TopicRules.ON_OFF),
            rule(BenefitTopics.LIST, parts('/', benefit(), TopicRules.CODE.or(ANY)), TopicRules.ON_OFF),
            rule(
                    BenefitTopics.DEDUCTIBLE,
                    parts('/', INSURANCE, CARE_OF_A_DISEASE, CLASS, PERSON, NTH),
                    TopicRules.YUAN),
            rule(
                    BenefitTopics.YEAR_DEDUCTIBLE,
                    parts('/', INSURANCE, CARE_OF_A_DISEASE, CLASS, PERSON),
                    TopicRules.YUAN),
            rule(
                    BenefitTopics.RATIO,
                    parts('/', INSURANCE, CARE_OF_A_DISEASE, CLASS, PERSON, FROM),
                    TopicRules.PERCENT),
            rule(
                    BenefitTopics.CAP,
                    parts('/', INSURANCE, CARE_OF_A_DISEASE.or(oneOf(BenefitTopics.POOLED)), PERSON),
                    MOST),
            rule(BenefitTopics.LARGE_SUM, parts('/', INSURANCE, PERSON), TopicRules.PERCENT),
            rule(BenefitTopics.LARGE_SUM_CAP, INSURANCE, MOST),
            rule(BenefitTopics.LARGE_SUM_BASE, INSURANCE, oneOf("COST", "BENEFIT")),
            rule(BenefitTopics.SERIOUS_ILLNESS, parts('/', INSURANCE, IDENTITY, FROM), TopicRules.PERCENT),
            rule(BenefitTopics.SERIOUS_ILLNESS_CAP, parts('/', INSURANCE, IDENTITY), MOST),
            rule(BenefitTopics.SERIOUS_ILLNESS_BANDS, INSURANCE, oneOf("ACCUMULATED", "ABOVE_DEDUCTIBLE")),
            rule(BenefitTopics.SERIOUS_ILLNESS_CARE, parts('/', INSURANCE, CARE), TopicRules.ON_OFF),
            rule(BenefitTopics.SUPPLEMENT, parts('/', SUPPLEMENT, CARE), TopicRules.PERCENT),
            rule(BenefitTopics.ASSISTANCE_CLASS, nameOf(PersonIdentity.class), ASSISTANCE_CLASS),
            rule(BenefitTopics.ASSISTANCE, ASSISTANCE_CLASS, TopicRules.PERCENT),
            rule(BenefitTopics.ASSISTANCE_DEDUCTIBLE, ASSISTANCE_CLASS, TopicRules.YUAN),
            rule(BenefitTopics.ASSISTANCE_CAP, ASSISTANCE_CLASS, MOST),
            rule(BenefitTopics.ASSISTANCE_CARE, CARE, TopicRules.ON_OFF),
            rule(BenefitTopics.ON_APPLICATION, IDENTITY, PLAN),
            rule(BenefitTopics.TILTED_ASSISTANCE, IDENTITY, PLAN),
            rule(BenefitTopics.ELSEWHERE, parts('/', INSURANCE, nameOf(FilingType.class)), TopicRules.PERCENT),
            rule(BenefitTopics.MATERNITY, parts('/', INSURANCE, oneOf("STAY", "VISIT")), CARE.or(NONE)),
            rule(BenefitTopics.PHARMACY, INSURANCE, CARE.or(NONE)),
            rule(BenefitTopics.ACCOUNT, parts('/', INSURANCE, CARE), oneOf("ALL", "IN_SCOPE", "none")),
            rule(BenefitTopics.ITEM_LIMIT, parts('/', TopicRules.CODE, CLASS), TopicRules.UNIT_PRICE),
            rule(BenefitTopics.PAYMENT_STANDARD, TopicRules.CODE, TopicRules.UNIT_PRICE),
            rule(BenefitTopics.KIND, nameOf(ItemKind.class), TopicRules.PERCENT.or(NONE)));

    private BenefitTopicRules() {}

    /** A topic of a benefit; price limits of the catalogue and the list itself are none. */
    static boolean isBenefit(String topic) {
        return topic.startsWith("benefit/") && !NO_BENEFITS.contains(topic) && BY_TOPIC.containsKey(topic);
    }

    private static ValueRule benefit() {
        return new ValueRule("the name of a benefit topic", name -> isBenefit("benefit/" + name));
    }

    private static Map.Entry<String, TopicRules> rule(String topic, ValueRule key, ValueRule value) {
        return entry(topic, new TopicRules(key, value.orAssumed()));
    }
}
