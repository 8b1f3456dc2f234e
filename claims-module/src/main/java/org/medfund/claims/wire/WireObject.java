package org.medfund.claims.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.medfund.kernel.Violation;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a JSON object of known fields, each a string or a number, in one pass without a tree. */
final class WireObject {

    /** Called for a field that is none of the object's own, with the parser on its value. */
    interface Others {
        void read(String name, JsonParser json, WireValues values);
    }

    private final WireField[] fields;
    private final Map<String, WireField> byName;

    WireObject(WireField... fields) {
        this.fields = fields.clone();
        this.byName = Arrays.stream(fields).collect(Collectors.toMap(WireField::wireName, Function.identity()));
    }

    static void refuse(String name, JsonParser json, WireValues values) {
        values.wrong(name, "only known fields", "an unknown field");
        json.skipChildren();
    }

    /** The parser stands on the opening brace, and afterwards on the closing one. */
    WireValues read(JsonParser json, String pointer, List<Violation> violations, Others others) {
        var values = new WireValues(pointer, fields.length, violations);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            json.nextToken();
            var field = byName.get(name);
            if (field != null) {
                scalar(field, json, values);
            } else {
                others.read(name, json, values);
            }
        }
        values.requireAll(fields);
        return values;
    }

    private static void scalar(WireField field, JsonParser json, WireValues values) {
        switch (json.currentToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT -> values.put(field, json.getString());
            case VALUE_NUMBER_FLOAT -> {
                if (field.type().isFigure()) {
                    values.put(field, json.getString());
                } else {
                    values.wrong(field.wireName(), field.expected(), "a decimal number");
                }
            }
            case VALUE_NULL -> values.put(field, null);
            default -> {
                values.wrong(field.wireName(), field.expected(), "neither text nor number");
                json.skipChildren();
            }
        }
    }
}
