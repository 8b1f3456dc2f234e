package org.medfund.institutions.policy;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medfund.trail.EventJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The value of a catalogue item: what may be prescribed to whom.
 *
 * @param name   the item's name
 * @param sex    1 for men only, 2 for women only; absent for both
 * @param minAge the youngest age in whole years; absent for any
 * @param maxAge the oldest age in whole years; absent for any
 */
record CatalogueItem(
        String name,
        @Nullable String sex,
        @Nullable Integer minAge,
        @Nullable Integer maxAge) {

    private static final int OLDEST = 150;
    private static final int LONGEST = 1_000;

    private static final JsonMapper STRICT = EventJson.mapper()
            .rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static final ValueRule RULE = new ValueRule(
            "JSON {\"name\",\"sex\":\"1|2\",\"minAge\",\"maxAge\"} with at least the name", CatalogueItem::isItem);

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
                && (minAge == null || maxAge == null || minAge <= maxAge);
    }

    private static boolean isAge(@Nullable Integer age) {
        return age == null || (age >= 0 && age <= OLDEST);
    }
}
