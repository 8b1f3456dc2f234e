package org.medfund.banksimulator.bank;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The bank's JSON, strict in what it reads: no unknown or repeated fields, no fractions for fen, nothing trailing. */
public final class BankJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private BankJson() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /**
     * Reads what a caller sent.
     *
     * @throws BankRefusal when it is not exactly such JSON
     */
    public static <T> T readRequest(byte[] json, Class<T> type) {
        try {
            return present(MAPPER.readValue(json, type));
        } catch (JacksonException unreadable) {
            throw new BankRefusal(BankError.MALFORMED_JSON, complaint(unreadable), unreadable);
        }
    }

    /** Names the place, not the Java class that did not fit. */
    private static String complaint(JacksonException unreadable) {
        if (unreadable.getCause() instanceof IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
        var field = unreadable.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return field.isEmpty() ? "The body is not such JSON." : "The field %s is not as expected.".formatted(field);
    }

    static LedgerLine readLine(String json) {
        return MAPPER.readValue(json, LedgerLine.class);
    }

    private static <T> T present(T value) {
        if (value == null) {
            throw new BankRefusal(BankError.MALFORMED_JSON, "The body must not be null.");
        }
        return value;
    }
}
