package org.medfund.claims.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** A JSON object of known fields with named lists of such objects, as the national interface's nodes are. */
public final class WireDocument {

    private static final int DEEPEST = 8;
    private static final int LONGEST_TEXT = 8_192;
    private static final int LONGEST_NUMBER = 40;

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION) // it is UTF-8
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private final WireObject object;
    private final Map<String, WireObject> lists;

    /**
     * @param fields the fields of the object itself
     * @param lists  by name, the fields of the objects in a list
     */
    public WireDocument(WireField[] fields, Map<String, WireField[]> lists) {
        this.object = new WireObject(fields);
        this.lists = lists.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, list -> new WireObject(list.getValue())));
    }

    /** @throws Refused if it is no such JSON at all; wrong fields are in the result */
    public WireRead read(byte[] json) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            return new Reading().read(parser);
        } catch (JacksonException e) {
            var place = e.getLocation() == null
                    ? "something else"
                    : "an error at byte " + e.getLocation().getByteOffset();
            throw unreadable("a JSON object", place);
        }
    }

    private static Refused unreadable(String expected, String received) {
        return new Refused(ClaimsError.UNREADABLE, new Violation("", expected, received));
    }

    /** The state of reading one document. */
    private final class Reading {

        private final List<Violation> violations = new ArrayList<>();
        private final Map<String, List<WireValues>> read = new HashMap<>();
        private final Set<String> given = new HashSet<>();

        WireRead read(JsonParser json) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw unreadable("a JSON object", "something else");
            }
            var values = object.read(json, "", violations, this::other);
            if (json.nextToken() != null) {
                throw unreadable("one JSON object", "more after it");
            }
            return new WireRead(values, read, given, violations);
        }

        private void other(String name, JsonParser json, WireValues values) {
            var elements = lists.get(name);
            if (elements == null) {
                WireObject.refuse(name, json, values);
            } else if (read.putIfAbsent(name, new ArrayList<>()) != null) {
                values.wrong(name, "the list once", "twice");
                json.skipChildren();
            } else if (json.currentToken() == JsonToken.START_ARRAY) {
                list(name, elements, json, values);
            } else if (json.currentToken() != JsonToken.VALUE_NULL) {
                values.wrong(name, "a list", "something else");
                json.skipChildren();
            }
        }

        private void list(String name, WireObject elements, JsonParser json, WireValues values) {
            given.add(name);
            var into = read.getOrDefault(name, List.of());
            for (var i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
                if (json.currentToken() == JsonToken.START_OBJECT) {
                    into.add(elements.read(json, "/" + name + "/" + i, violations, WireObject::refuse));
                } else {
                    values.wrong(name + "/" + i, "an object", "something else");
                    json.skipChildren();
                }
            }
        }
    }
}
