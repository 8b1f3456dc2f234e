package org.medfund.claims.national;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.medfund.trail.EventJson;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The good request of a transaction, to be said of a person of the test and then to be spoiled. */
public final class GoodInput {

    private final String infno;
    private final ObjectNode json;

    private GoodInput(String infno, ObjectNode json) {
        this.infno = infno;
        this.json = json;
    }

    public static GoodInput of(String infno) {
        try {
            var file = new ClassPathResource("national/requests/" + infno + ".json");
            var text = file.getContentAsString(StandardCharsets.UTF_8);
            return new GoodInput(infno, (ObjectNode) EventJson.mapper().readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a field of the first node, or of its first row. */
    public GoodInput with(String field, String value) {
        node().put(field, value);
        return this;
    }

    public GoodInput without(String field) {
        node().remove(field);
        return this;
    }

    private ObjectNode node() {
        var node =
                json.values().stream().filter(JsonNode::isContainer).findFirst().orElseThrow();
        return (ObjectNode) (node instanceof ArrayNode rows ? rows.get(0) : node);
    }

    public String infno() {
        return infno;
    }

    public ObjectNode json() {
        return json;
    }
}
