package org.medfund.institutions.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.Examination;
import org.medfund.institutions.ItemKind;
import org.medfund.trail.EventJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The value of a catalogue item: what may be prescribed to whom, and how the fund takes part.
 *
 * @param name   the item's name
 * @param sex    1 for men only, 2 for women only; absent for both
 * @param minAge the youngest age in whole years; absent for any
 * @param maxAge the oldest age in whole years; absent for any
 * @param fee class A (甲类), B (乙类: the patient first pays a percentage) or C (丙类, fully self-paid); absent where no
 *            benefit is calculated
 * @param firstPercent what the patient first pays, in percent; of class B only
 * @param minLevel the lowest level of hospital, 1 to 3, where the fund pays it; absent for any
 * @param assumed whether no document gives class and percentage
 * @param drug whether it is a drug, which is paid by trace code
 * @param pack how many units a whole pack of the drug holds; absent where it is never split
 * @param kind what it is; absent where no rule of a kind holds for it
 * @param until the last Shanghai date on which the catalogue has it; absent for no end (S4-C5a)
 * @param local whether the region has added it to the national list (地方增补), which ends by a date (S4-C5a)
 * @param negotiated whether its price was negotiated by the nation (国家谈判药; S4-B4c)
 * @param dualChannel whether designated pharmacies supply it as hospitals do (双通道; S4-B4c)
 * @param examination what it examines (S2-2c, S2-2d); absent for no examination
 */
record CatalogueItem(
        String name,
        @Nullable String sex,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        @JsonProperty("class") @Nullable String fee,
        @Nullable String firstPercent,
        @Nullable Integer minLevel,
        @Nullable Boolean assumed,
        @Nullable Boolean drug,
        @Nullable Integer pack,
        @Nullable ItemKind kind,
        @Nullable LocalDate until,
        @Nullable Boolean local,
        @Nullable Boolean negotiated,
        @Nullable Boolean dualChannel,
        @Nullable Examination examination) {

    private static final int OLDEST = 150;
    private static final int LONGEST = 1_000;
    private static final int LARGEST_PACK = 100_000;

    private static final JsonMapper STRICT = EventJson.mapper()
            .rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static final ValueRule RULE = new ValueRule(
            "JSON {\"name\",\"sex\":\"1|2\",\"minAge\",\"maxAge\",\"class\":\"A|B|C\",\"firstPercent\" of class"
                    + " B,\"minLevel\",\"assumed\",\"drug\",\"pack\" of a drug,\"kind\",\"until\",\"local\" of class B"
                    + " with an end,\"negotiated\",\"dualChannel\" of a negotiated drug,\"examination\"} with at least the"
                    + " name",
            CatalogueItem::isItem);

    private static boolean isItem(String json) {
        try {
            return json.length() <= LONGEST
                    && json.startsWith("{")
                    && STRICT.readValue(json, CatalogueItem.class).isWhole();
        } catch (JacksonException e) {
            return false;
        }
    }

    @SuppressWarnings("ConstantValue") // the reader leaves an absent name null
    private boolean isWhole() {
        return name != null
                && !name.isBlank()
                && (sex == null || Set.of("1", "2").contains(sex))
                && isAge(minAge)
                && isAge(maxAge)
                && (minAge == null || maxAge == null || minAge <= maxAge)
                && isFee()
                && (minLevel == null || (minLevel >= 1 && minLevel <= 3))
                && isPack()
                && (!is(local) || ("B".equals(fee) && until != null))
                && (!is(dualChannel) || is(negotiated));
    }

    private static boolean is(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }

    private boolean isPack() {
        return pack == null || (is(drug) && pack >= 1 && pack <= LARGEST_PACK);
    }

    private boolean isFee() {
        return "B".equals(fee)
                ? firstPercent != null && TopicRules.PERCENT.holds().test(firstPercent)
                : firstPercent == null && (fee == null || Set.of("A", "C").contains(fee));
    }

    private static boolean isAge(@Nullable Integer age) {
        return age == null || (age >= 0 && age <= OLDEST);
    }
}
