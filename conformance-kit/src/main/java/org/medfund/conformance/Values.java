package org.medfund.conformance;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What stands for the {{names}} of the recorded files. */
final class Values {

    private static final Pattern NAME = Pattern.compile("\\{\\{([a-zA-Z0-9_]+)}}");

    private final Map<String, String> known;

    Values(Map<String, String> known) {
        this.known = new HashMap<>(known);
    }

    /** A name has no value yet. */
    static final class Unknown extends RuntimeException {

        Unknown(String name) {
            super(name);
        }
    }

    void put(String name, String value) {
        known.put(name, value);
    }

    String get(String name) {
        var value = known.get(name);
        if (value == null) {
            throw new Unknown(name);
        }
        return value;
    }

    String getOr(String name, String otherwise) {
        return known.getOrDefault(name, otherwise);
    }

    /** @throws Unknown if a name in it has no value */
    String fill(String text) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(get(name.group(1))));
    }

    /** @throws Unknown if a name in it has no value */
    JsonNode fill(JsonNode json) {
        return switch (json) {
            case ObjectNode node when node.has(Zip.KEY) -> StringNode.valueOf(Zip.base64(node.path(Zip.KEY), this));
            case ObjectNode node -> {
                var filled = node.objectNode();
                node.properties().forEach(field -> filled.set(field.getKey(), fill(field.getValue())));
                yield filled;
            }
            case ArrayNode node -> {
                var filled = node.arrayNode();
                node.forEach(row -> filled.add(fill(row)));
                yield filled;
            }
            case StringNode node -> StringNode.valueOf(fill(node.asString()));
            default -> json;
        };
    }
}
