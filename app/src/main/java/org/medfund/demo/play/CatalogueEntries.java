package org.medfund.demo.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medfund.demo.region.DemoItem;
import tools.jackson.databind.json.JsonMapper;

/** The demo's catalogue as entries of the policy book; every class, percentage and limit is marked as assumed. */
public final class CatalogueEntries {

    private static final String VALID_FROM = "2026-01-01";
    private static final String BASIS = "演示目录";

    private CatalogueEntries() {}

    public static List<Map<String, Object>> of(List<DemoItem> items) {
        var entries = new ArrayList<Map<String, Object>>();
        for (var item : items) {
            entries.add(entry("catalogue/item", item.code(), VALID_FROM, value(item), BASIS));
            var limits = item.limits() == null ? Map.<String, String>of() : item.limits();
            limits.forEach((place, yuan) -> entries.add(
                    entry("catalogue/limit", item.code() + "/" + place, VALID_FROM, yuan + " assumed", BASIS)));
        }
        return entries;
    }

    static Map<String, Object> entry(String topic, String key, String validFrom, String value, String basis) {
        return Map.of("topic", topic, "key", key, "validFrom", validFrom, "value", value, "basis", basis);
    }

    private static String value(DemoItem item) {
        var value = new LinkedHashMap<String, Object>();
        value.put("name", item.name());
        put(value, "sex", item.sex());
        put(value, "minAge", item.minAge());
        put(value, "maxAge", item.maxAge());
        value.put("class", item.fee());
        put(value, "firstPercent", item.fee().equals("B") ? String.valueOf(item.firstPercent()) : null);
        put(value, "minLevel", item.minLevel());
        value.put("assumed", true);
        return JsonMapper.shared().writeValueAsString(value);
    }

    private static void put(Map<String, Object> value, String field, @Nullable Object content) {
        if (content != null) {
            value.put(field, content);
        }
    }
}
