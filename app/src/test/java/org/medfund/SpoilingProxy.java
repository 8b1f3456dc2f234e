package org.medfund;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Stands between the kit and a server and spoils one thing in the first answer of one transaction. */
final class SpoilingProxy implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final URI server;
    private final Spoil spoil;
    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpServer proxy;
    private boolean done;

    SpoilingProxy(URI server, Spoil spoil) throws IOException {
        this.server = server;
        this.spoil = spoil;
        this.proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", this::pass);
        proxy.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + proxy.getAddress().getPort());
    }

    private void pass(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var answer = spoiled(JSON.readTree(body).path("infno").asString(), forward(exchange, body));
        exchange.sendResponseHeaders(200, answer.length);
        try (var out = exchange.getResponseBody()) {
            out.write(answer);
        }
    }

    private byte[] forward(HttpExchange exchange, byte[] body) throws IOException {
        var request = HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (name.toLowerCase(Locale.ROOT).matches("content-type|x-tif-.*")) {
                request.header(name, values.getFirst());
            }
        });
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private byte[] spoiled(String infno, byte[] answer) {
        if (done || !infno.equals(spoil.infno())) {
            return answer;
        }
        done = true;
        var envelope = (ObjectNode) JSON.readTree(answer);
        spoil.apply(envelope);
        return JSON.writeValueAsBytes(envelope);
    }

    @Override
    public void close() {
        proxy.stop(0);
        http.close();
    }
}
