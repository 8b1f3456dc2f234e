package org.medfund.demo.client;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param request what was asked, for messages
 * @param status  the HTTP status
 * @param body    the text
 */
public record Answer(String request, int status, String body) {

    private static final int OK_UNTIL = 300;

    public boolean isOk() {
        return status < OK_UNTIL;
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    /** The stable code of a refusal, or the bare status. */
    public String code() {
        return isOk() ? "" : json().path("code").asString("HTTP-" + status);
    }

    /** @throws IllegalStateException with all that came back, if it is a refusal */
    public Answer mustBeOk() {
        if (!isOk()) {
            throw new IllegalStateException("%s was answered %d: %s".formatted(request, status, body));
        }
        return this;
    }
}
