package org.medfund;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * HTTP/1.1 by hand, a connection for each request: it also sends what no client library would.
 *
 * @param server where to
 */
record RawHttp(URI server) {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final byte[] PIECE = " ".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);

    /**
     * What came back.
     *
     * @param status  the HTTP status, 0 if nothing came
     * @param headers all header lines, names in small letters
     * @param body    the text
     */
    record Reply(int status, String headers, String body) {
        boolean isProblem() {
            return headers.contains("content-type: application/problem+json");
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    /** Headers as whole lines. */
    Reply send(String method, String target, byte[] body, String... headers) {
        var length = body.length == 0 && method.equals("GET")
                ? Stream.<String>empty()
                : Stream.of("Content-Length: " + body.length);
        try (var socket = open()) {
            var out = socket.getOutputStream();
            out.write(head(method, target, Stream.concat(length, Arrays.stream(headers))));
            out.write(body);
            out.flush();
            return reply(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target, e);
        }
    }

    /** Only says how long the body would be. */
    Reply state(String method, String target, long bytes, String... headers) {
        try (var socket = open()) {
            var all = Stream.concat(Stream.of("Content-Length: " + bytes), Arrays.stream(headers));
            socket.getOutputStream().write(head(method, target, all));
            socket.shutdownOutput(); // or the server would wait for it
            return reply(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target, e);
        }
    }

    /** A body without a stated length, made while it is sent, until the server has had enough of it. */
    Reply stream(String method, String target, long bytes, String... headers) {
        try (var socket = open()) {
            var out = socket.getOutputStream();
            out.write(head(
                    method, target, Stream.concat(Stream.of("Transfer-Encoding: chunked"), Arrays.stream(headers))));
            var chunk = (Integer.toHexString(PIECE.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            pour(chunk, bytes, socket);
            return reply(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target, e);
        }
    }

    private static void pour(byte[] chunk, long bytes, Socket socket) {
        try {
            var out = socket.getOutputStream();
            for (var sent = 0L; sent < bytes && socket.getInputStream().available() == 0; sent += PIECE.length) {
                out.write(chunk);
                out.write(PIECE);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            // the server may close while a piece is on its way: what it said before counts
        }
    }

    private Socket open() throws IOException {
        var socket = new Socket(InetAddress.getByName(server.getHost()), server.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static byte[] head(String method, String target, Stream<String> headers) {
        var lines = Stream.concat(Stream.of("Host: medfund", "Connection: close"), headers);
        var head = method + " " + target + " HTTP/1.1\r\n" + lines.collect(Collectors.joining("\r\n")) + "\r\n\r\n";
        return head.getBytes(StandardCharsets.UTF_8);
    }

    private static Reply reply(Socket socket) {
        var all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (IOException e) {
            // the server need not read what it has refused: what it said before counts
        }
        var text = all.toString(StandardCharsets.UTF_8);
        var end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Reply(0, "", text);
        }
        var status = Integer.parseInt(text.substring(9, 12));
        return new Reply(status, text.substring(0, end).toLowerCase(Locale.ROOT), unchunked(text.substring(end + 4)));
    }

    /** Enough for an answer of one chunk or of none. */
    private static String unchunked(String body) {
        var start = body.indexOf('{');
        var end = body.lastIndexOf('}');
        return start >= 0 && end > start ? body.substring(start, end + 1) : body;
    }
}
