package org.medfund.institutions.policy;

import static java.util.Map.entry;
import static org.medfund.institutions.policy.ValueRule.matching;
import static org.medfund.institutions.policy.ValueRule.nameOf;
import static org.medfund.institutions.policy.ValueRule.oneOf;
import static org.medfund.institutions.policy.ValueRule.parts;
import static org.medfund.institutions.policy.ValueRule.wholeNumber;

import java.util.Map;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.CareGroup;
import org.medfund.institutions.Indicator;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.MonitoringTopics;
import org.medfund.institutions.PaymentMethod;
import org.medfund.institutions.PaymentPilot;
import org.medfund.institutions.PersonIdentity;
import org.medfund.institutions.PolicyTopics;

/** What may be decided about indicators and alerts; targets and thresholds may be marked as assumed. */
final class MonitoringTopicRules {

    private static final ValueRule ANY = oneOf(PolicyTopics.ANY);
    private static final ValueRule NONE = oneOf(BenefitTopics.NONE);
    private static final ValueRule CLASS = nameOf(InstitutionClass.class).or(ANY);
    private static final ValueRule MEASURED = parts('/', nameOf(Indicator.class), TopicRules.CODE.or(ANY));
    private static final ValueRule TO_REACH = matching(
            "a percentage from 0 to 1000 with up to four decimals", "(?:0|[1-9]\\d{0,2})(?:\\.\\d{1,4})?|1000");
    private static final ValueRule DAYS = wholeNumber(1, 366).orAssumed();
    private static final ValueRule MARK = parts('/', oneOf("institution", "med-type", "item"), TopicRules.CODE);
    private static final ValueRule MARKED =
            oneOf(CareGroup.PSYCHIATRIC.name(), CareGroup.REHABILITATION.name()).or(NONE);

    static final Map<String, TopicRules> BY_TOPIC = Map.ofEntries(
            entry(MonitoringTopics.TARGET, new TopicRules(MEASURED, TO_REACH.orAssumed())),
            entry(MonitoringTopics.TOLERANCE, new TopicRules(MEASURED, TopicRules.PERCENT.orAssumed())),
            entry(
                    MonitoringTopics.NETWORK_BASE,
                    new TopicRules(ANY, wholeNumber(1, 999_999).orAssumed())),
            entry(MonitoringTopics.NETWORK_OUTPATIENT, new TopicRules(TopicRules.CODE, TopicRules.ON_OFF)),
            entry(MonitoringTopics.CLEARING_WAYS, new TopicRules(TopicRules.CODE, nameOf(PaymentMethod.class))),
            entry(MonitoringTopics.PAYMENT_METHOD, new TopicRules(TopicRules.CODE, nameOf(PaymentMethod.class))),
            entry(
                    MonitoringTopics.PAYMENT_PILOT,
                    new TopicRules(TopicRules.CODE, nameOf(PaymentPilot.class).or(NONE))),
            entry(MonitoringTopics.CARE_GROUP, new TopicRules(MARK, MARKED)),
            entry(MonitoringTopics.LONG_STAY, new TopicRules(CLASS, DAYS)),
            entry(
                    MonitoringTopics.FREQUENT_ADMISSION,
                    new TopicRules(
                            ANY,
                            parts('/', wholeNumber(2, 99), wholeNumber(1, 366)).orAssumed())),
            entry(MonitoringTopics.HIGH_FEE, new TopicRules(CLASS, TopicRules.YUAN.orAssumed())),
            entry(MonitoringTopics.READMISSION, new TopicRules(ANY, DAYS)),
            entry(
                    MonitoringTopics.BURDEN,
                    new TopicRules(
                            parts('/', nameOf(PersonIdentity.class).or(ANY), wholeNumber(1, 3)),
                            TopicRules.YUAN.orAssumed())));

    private MonitoringTopicRules() {}
}
