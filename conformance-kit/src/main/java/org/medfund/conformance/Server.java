package org.medfund.conformance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The one address of the interface (appendix A of the published texts). */
final class Server {

    private static final String ADDRESS = "/fsi/api/rsfComIfsService/callService";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI url;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    Server(URI url) {
        this.url = url;
    }

    /** @throws Unreachable if there is no answer */
    Reply send(JsonNode envelope, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(url + ADDRESS))
                .timeout(PATIENCE)
                .header("Content-Type", "text/plain;charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Recorded.JSON.writeValueAsBytes(envelope)));
        headers.forEach(request::header);
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new Unreachable(url, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable(url, e);
        }
    }
}
