package org.medfund.bench.bulk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse.BodyHandlers;
import org.medfund.bench.server.CallerInHeader;

/** Posts to the running application. */
final class Http implements AutoCloseable {

    private static final int OK = 200;
    private static final int CREATED = 201;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    /** @param port where it listens */
    Http(int port) {
        this.port = port;
    }

    /** @throws IllegalStateException if it is refused */
    String post(String path, String caller, String type, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header(CallerInHeader.HEADER, caller)
                .header("Content-Type", type)
                .POST(body)
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK && answer.statusCode() != CREATED) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
