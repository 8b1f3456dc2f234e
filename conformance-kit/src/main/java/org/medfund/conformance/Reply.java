package org.medfund.conformance;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** An answer over HTTP. */
final class Reply {

    private final int status;
    private final byte[] body;

    Reply(int status, byte[] body) {
        this.status = status;
        this.body = body;
    }

    int status() {
        return status;
    }

    byte[] body() {
        return body;
    }

    /** The envelope; missing if the body is none. */
    JsonNode envelope() {
        try {
            var json = Recorded.JSON.readTree(body);
            return json.isObject() ? json : MissingNode.getInstance();
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    /** The output, which may have come as text. */
    JsonNode output() {
        var output = envelope().path("output");
        try {
            return output.isString() ? Recorded.JSON.readTree(output.asString()) : output;
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }
}
