package org.medfund.claims.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.wire.WireType;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads nodes by the field table: numbers may come as texts and texts as numbers, empty text and null are an absent value,
 * what the table does not know is passed over. Nothing that was received is repeated in a refusal.
 */
final class NodeReader {

    private static final int MOST_VIOLATIONS = 20;

    private final List<Violation> violations = new ArrayList<>();

    private NodeReader() {}

    /** @throws Refused naming every wrong field */
    static NodeValues read(TableNode table, ObjectNode json, String pointer) {
        var reader = new NodeReader();
        var values = reader.object(table, json, pointer);
        if (!reader.violations.isEmpty()) {
            throw new Refused(ClaimsError.WRONG_FIELDS, reader.violations);
        }
        return values;
    }

    private NodeValues object(TableNode table, ObjectNode json, String pointer) {
        var values = new HashMap<String, Object>();
        var nodes = new HashMap<String, List<NodeValues>>();
        var given = new HashMap<String, String>();
        json.properties().forEach(property -> {
            var place = pointer + "/" + property.getKey();
            table.findField(property.getKey()).ifPresent(field -> {
                once(given, field.name(), place);
                put(values, field, property.getValue(), place);
            });
            table.findNode(property.getKey()).ifPresent(node -> {
                once(given, node.name(), place);
                nodes.put(node.name(), nodes(node, property.getValue(), place));
            });
        });
        requireFields(table, values, pointer);
        requireNodes(table, nodes, pointer);
        return new NodeValues(table, values, nodes);
    }

    /** Names that differ in nothing but their case are one. */
    private void once(Map<String, String> given, String name, String place) {
        if (given.put(name, place) != null) {
            wrong(place, "只填写一次");
        }
    }

    private void put(Map<String, Object> values, TableField field, JsonNode json, String place) {
        var text = text(field, json);
        if (text == null) {
            wrong(place, Wanted.of(field));
        } else if (!text.isEmpty()) {
            values.put(field.name(), value(field, text, place));
        }
    }

    /** What is wrong stands for itself, so that it does not count as missing too. */
    private Object value(TableField field, String text, String place) {
        try {
            return field.type().read(text, field.length());
        } catch (RuntimeException e) {
            wrong(place, Wanted.of(field));
            return text;
        }
    }

    /** Empty where it is absent, null where it is neither text nor a number of the kind. */
    private static @Nullable String text(TableField field, JsonNode json) {
        if (json.isNull()) {
            return "";
        }
        if (json.isString()) {
            return json.asString();
        }
        if (json.isIntegralNumber()) {
            return json.bigIntegerValue().toString();
        }
        if (field.type() == WireType.BYTES && json instanceof ArrayNode bytes) {
            return ByteArrays.base64(bytes);
        }
        return json.isBigDecimal() && field.type().isFigure()
                ? json.decimalValue().toString()
                : null;
    }

    private List<NodeValues> nodes(TableNode table, JsonNode json, String place) {
        return switch (json) {
            case NullNode none -> List.of();
            case ObjectNode one when !table.many() -> List.of(object(table, one, place));
            case ArrayNode many when table.many() -> rows(table, many, place);
            default -> {
                wrong(place, Wanted.of(table));
                yield List.of();
            }
        };
    }

    private List<NodeValues> rows(TableNode table, ArrayNode many, String place) {
        var rows = new ArrayList<NodeValues>();
        for (var i = 0; i < many.size(); i++) {
            if (many.get(i) instanceof ObjectNode row) {
                rows.add(object(table, row, place + "/" + i));
            } else {
                wrong(place + "/" + i, "一个对象");
            }
        }
        return rows;
    }

    private void requireFields(TableNode table, Map<String, Object> values, String pointer) {
        table.fields().values().stream()
                .filter(field -> field.required() && !values.containsKey(field.name()))
                .forEach(field -> missing(pointer + "/" + field.name(), Wanted.of(field)));
    }

    private void requireNodes(TableNode table, Map<String, List<NodeValues>> nodes, String pointer) {
        table.nodes().values().stream()
                .filter(node -> !node.optional()
                        && nodes.getOrDefault(node.name(), List.of()).isEmpty())
                .forEach(node -> missing(pointer + "/" + node.name(), Wanted.of(node)));
    }

    /** Once only: what is wrong is not missing too. */
    private void missing(String place, String expected) {
        if (violations.stream().noneMatch(known -> known.pointer().equalsIgnoreCase(place))) {
            violations.add(new Violation(place, expected, "缺失"));
        }
    }

    private void wrong(String place, String expected) {
        if (violations.size() < MOST_VIOLATIONS) {
            violations.add(new Violation(place, expected, "格式有误"));
        }
    }
}
