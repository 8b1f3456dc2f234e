package org.medfund.claims.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Splits a stream of NDJSON into lines of a limited length, without ever holding more than one line. */
public final class NdjsonLines {

    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private byte[] line = new byte[4 * 1024];
    private int length;
    private boolean tooLong;

    public NdjsonLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Whether the line that was read last is longer than the limit; the rest of it was skipped. */
    public boolean isTooLong() {
        return tooLong;
    }

    /** The next line without its end, or null at the end of the stream. An empty line is no line. */
    public byte @Nullable [] next() throws IOException {
        length = 0;
        tooLong = false;
        while (fill()) {
            var end = lineEnd();
            take(end);
            from = end + 1;
            if (end < to && (length > 0 || tooLong)) {
                return line();
            }
        }
        return length > 0 || tooLong ? line() : null;
    }

    private boolean fill() throws IOException {
        if (from >= to) {
            from = 0;
            to = Math.max(in.read(buffer), 0);
        }
        return to > 0;
    }

    private int lineEnd() {
        var end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private void take(int end) {
        var more = end - from;
        if (tooLong || length + more > limit) {
            tooLong = true;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
        }
        System.arraycopy(buffer, from, line, length, more);
        length += more;
    }

    private byte[] line() {
        var end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return Arrays.copyOf(line, end);
    }
}
