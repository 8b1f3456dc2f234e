package org.medfund.bench.window;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.medfund.bench.server.CallerInHeader;

/**
 * One kept-alive HTTP/1.1 connection that posts JSON. It does no more than it must, because what the load generator takes is
 * charged to what is measured.
 */
final class Connection implements AutoCloseable {

    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";

    private static final int START = 200;

    private final Socket socket;
    private final InputStream in;
    private final String head;

    /**
     * What came back.
     *
     * @param status of HTTP
     * @param start  the first bytes of the body, as text; empty if it came in chunks
     */
    record Answer(int status, String start) {}

    Connection(int port, String path) {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        head = "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n%s: %s\r\nContent-Length: "
                .formatted(path, CallerInHeader.HEADER, CallerInHeader.MAKER);
    }

    /** Posts and waits for the whole answer. */
    Answer post(Message message) {
        try {
            var body = message.body();
            var start = (head + body.length + "\r\n" + message.head() + "\r\n").getBytes(StandardCharsets.US_ASCII);
            var request = new byte[start.length + body.length];
            System.arraycopy(start, 0, request, 0, start.length);
            System.arraycopy(body, 0, request, start.length, body.length);
            socket.getOutputStream().write(request);
            return answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer answer() throws IOException {
        var status = Integer.parseInt(line().substring(9, 12));
        var length = 0L;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            length = lower.startsWith(LENGTH)
                    ? Long.parseLong(lower.substring(LENGTH.length()).trim())
                    : length;
            length = lower.equals(CHUNKED) ? -1 : length;
        }
        if (length < 0) {
            skipChunks();
            return new Answer(status, "");
        }
        var start = new String(in.readNBytes((int) Math.min(length, START)), StandardCharsets.UTF_8);
        in.skipNBytes(Math.max(0, length - START));
        return new Answer(status, start);
    }

    private void skipChunks() throws IOException {
        for (var size = Long.parseLong(line(), 16); size > 0; size = Long.parseLong(line(), 16)) {
            in.skipNBytes(size + 2);
        }
        line();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("the server hung up");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
