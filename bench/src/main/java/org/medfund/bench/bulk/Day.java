package org.medfund.bench.bulk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.medfund.bench.settlements.Sent;
import org.medfund.bench.settlements.Statement;

/**
 * A day as it is sent: streams of settlements in files, and what the institutions say of their totals.
 *
 * @param settlements how many
 * @param streams     NDJSON files, sent at once
 * @param statements  one an institution
 * @param stored      where our leg leaves the stored rows for the yardstick
 */
record Day(int settlements, List<Path> streams, List<Statement> statements, Path stored) {

    private static final int STREAMS = 2;

    static Day write(int settlements, Path folder) {
        var streams = IntStream.range(0, STREAMS)
                .mapToObj(stream -> write(settlements, stream, folder.resolve("stream-" + stream + ".ndjson")))
                .toList();
        return new Day(settlements, streams, Statement.of(settlements), folder.resolve("settlements.copy"));
    }

    private static Path write(int settlements, int stream, Path file) {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (var number = stream; number < settlements; number += STREAMS) {
                out.write(new Sent(number).json());
                out.write('\n');
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
