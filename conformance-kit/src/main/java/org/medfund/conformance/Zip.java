package org.medfund.conformance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;

/** The files of the detail reconciliation: rows with tabs between the cells, in a ZIP (3.8). */
final class Zip {

    static final String KEY = "$zip";

    private Zip() {}

    /** Of {@code {"name.txt": [[cell, cell], ...]}}. */
    static String base64(JsonNode files, Values values) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.properties()) {
                zip.putNextEntry(new ZipEntry(values.fill(file.getKey())));
                zip.write(rows(file.getValue(), values).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String rows(JsonNode rows, Values values) {
        return rows.valueStream()
                .map(row -> row.valueStream()
                        .map(cell -> values.fill(cell.asString()))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The text of the first file; empty if these bytes are no ZIP. */
    static Optional<String> firstText(byte[] bytes) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            return zip.getNextEntry() == null
                    ? Optional.empty()
                    : Optional.of(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException notZip) {
            return Optional.empty();
        }
    }
}
