package org.medfund.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The recorded files in this program, and JSON as it is written. */
final class Recorded {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Recorded() {}

    static String text(String name) {
        try (InputStream file = Recorded.class.getResourceAsStream("/conformance/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("there is no recorded file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String name) {
        return JSON.readTree(text(name));
    }

    /** The usual environment, and over it that of a file. */
    static Map<String, String> environment(@Nullable String file) {
        var values = new LinkedHashMap<String, String>();
        add(values, json("environment.json"));
        if (file != null) {
            try {
                add(values, JSON.readTree(Files.readString(Path.of(file))));
            } catch (IOException | JacksonException e) {
                throw new IllegalArgumentException("no environment can be read from " + file, e);
            }
        }
        return values;
    }

    private static void add(Map<String, String> values, JsonNode json) {
        json.properties()
                .forEach(value -> values.put(value.getKey(), value.getValue().asString()));
    }

    /** A value as text; numbers in plain digits. */
    static String plain(JsonNode value) {
        return value.isNumber()
                ? value.decimalValue().toPlainString()
                : value.isString() ? value.asString() : value.toString();
    }
}
