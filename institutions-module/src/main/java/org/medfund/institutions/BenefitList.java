package org.medfund.institutions;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a province says of the benefits of its regions: which are on the benefit list (医疗保障待遇清单), and for which
 * insurance its own policy is the only one. Pure, and of one date.
 *
 * @param flags   {@code benefit/part} -> on|off
 * @param pooling insurance -> CITY|PROVINCE
 */
record BenefitList(Map<String, String> flags, Map<String, String> pooling) {

    private static final String BENEFITS = "benefit/";
    private static final String ON = "on";

    /** @param decided what the province decided that is in force */
    static BenefitList of(Collection<PolicyEntry> decided) {
        return new BenefitList(values(decided, BenefitTopics.LIST), values(decided, PolicyTopics.POOLING));
    }

    /** A benefit may be decided if it is on the list; all may where there is none yet (S4-B2a). */
    boolean admits(String topic, String key) {
        return !isBenefit(topic)
                || flags.isEmpty()
                || flag(topic, key).filter(ON::equals).isPresent();
    }

    /** What is taken off the list holds no longer from that date on, whoever decided it before (S4-C4). */
    boolean hasCleanedOut(String topic, String key) {
        return isBenefit(topic)
                && flag(topic, key).filter(flag -> !flag.equals(ON)).isPresent();
    }

    /** Where the benefits of an insurance are pooled by the province, its regions have none of their own (S4-C4). */
    boolean isTheProvinces(String topic, String key) {
        return isBenefit(topic) && "PROVINCE".equals(pooling.get(part(key)));
    }

    private Optional<String> flag(String topic, String key) {
        var name = topic.substring(BENEFITS.length());
        return Optional.ofNullable(flags.get(name + "/" + part(key)))
                .or(() -> Optional.ofNullable(flags.get(name + "/" + PolicyTopics.ANY)));
    }

    private static boolean isBenefit(String topic) {
        return topic.startsWith(BENEFITS) && !topic.equals(BenefitTopics.LIST);
    }

    private static String part(String key) {
        return key.split("/", 2)[0];
    }

    private static Map<String, String> values(Collection<PolicyEntry> decided, String topic) {
        Function<PolicyEntry, String> value =
                entry -> PolicyFigure.of(entry.value()).text();
        return decided.stream()
                .filter(entry -> entry.topic().equals(topic))
                .collect(Collectors.toUnmodifiableMap(PolicyEntry::key, value));
    }
}
