package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The control of the bank simulator: how it misbehaves, and what it says it has.
 *
 * @param bank where it listens
 */
record Simulator(URI bank) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** @param action and how often it may strike, if not always: {@code "SILENT","times":1} */
    void misbehaves(String creditorAccount, String action) {
        post("/simulator/faults", "[{\"creditorAccount\":\"%s\",\"action\":%s}]".formatted(creditorAccount, action));
    }

    /** What was held back is settled now; how many payments. */
    int releases() {
        return post("/simulator/release", "").path("settled").asInt();
    }

    /** The booked balance of an account that it keeps under this name; asking to open it again changes nothing. */
    long balanceFen(String account, String name) {
        var same = JsonMapper.shared().writeValueAsString(Map.of("account", account, "name", name));
        return post("/simulator/accounts", same).path("balanceFen").asLong();
    }

    private JsonNode post(String path, String json) {
        var request = HttpRequest.newBuilder(URI.create(bank + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
