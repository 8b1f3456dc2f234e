package org.medfund.demo.client;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What came back at the national interface: always HTTP 200, with the outcome in the envelope.
 *
 * @param request  what was asked, for messages
 * @param envelope the answer's envelope
 */
public record NationalAnswer(String request, JsonNode envelope) {

    /** Too many wait, or nobody knows the outcome: the same message may be sent again. */
    private static final Set<String> SEND_AGAIN = Set.of("CLAIMS-0018", "CLAIMS-0019");

    public boolean isOk() {
        return envelope.path("infcode").asInt(-1) == 0;
    }

    /** The stable code of a refusal, with which its message begins. */
    public String code() {
        return isOk() ? "" : message().split(" ", 2)[0];
    }

    public String message() {
        return envelope.path("err_msg").asString("");
    }

    public boolean isToBeSentAgain() {
        return SEND_AGAIN.contains(code());
    }

    /** @throws IllegalStateException with the message, if it is a refusal */
    public JsonNode output() {
        if (!isOk()) {
            throw new IllegalStateException("%s was answered %s".formatted(request, message()));
        }
        return envelope.path("output");
    }
}
