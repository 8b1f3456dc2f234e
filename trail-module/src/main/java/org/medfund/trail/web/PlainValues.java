package org.medfund.trail.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Texts and times as callers may write them, in bodies and in addresses alike. Times are ISO with a year of four digits and
 * in no other of the many forms that libraries forgive, because what they forgive no database may take.
 */
final class PlainValues {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String MOMENT = DAY + "T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})";

    /** Tab and the ends of lines belong to texts; other control characters and half surrogates do not. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]|\\p{Cs}");

    /** The types of time with their forms. */
    static final List<Form<?>> TIMES = List.of(
            Form.of(LocalDate.class, DAY, LocalDate::parse),
            Form.of(YearMonth.class, "\\d{4}-\\d{2}", YearMonth::parse),
            Form.of(OffsetDateTime.class, MOMENT, OffsetDateTime::parse),
            Form.of(Instant.class, MOMENT, text -> OffsetDateTime.parse(text).toInstant()));

    private PlainValues() {}

    /**
     * How a type is written.
     *
     * @param type  the type
     * @param shape all of its text
     * @param parse reads a text of that shape
     */
    record Form<T>(Class<T> type, Pattern shape, Function<String, T> parse) {

        private static <T> Form<T> of(Class<T> type, String shape, Function<String, T> parse) {
            return new Form<>(type, Pattern.compile(shape), parse);
        }

        /** @throws RuntimeException if the text is none */
        T read(String text) {
            if (!shape.matcher(text).matches()) {
                throw new IllegalArgumentException("not written as a " + type.getSimpleName());
            }
            return parse.apply(text);
        }

        private void addTo(SimpleModule module) {
            module.addDeserializer(type, reader(type, this::read));
        }
    }

    static SimpleModule module() {
        var module = new SimpleModule("medfund-plain-values");
        module.addDeserializer(String.class, reader(String.class, PlainValues::text));
        TIMES.forEach(form -> form.addTo(module));
        return module;
    }

    /** Whether a text is one that can be stored and shown. */
    static boolean isText(String text) {
        return !NO_TEXT.matcher(text).find();
    }

    private static String text(String text) {
        if (!isText(text)) {
            throw new IllegalArgumentException("a text without control characters and half surrogates");
        }
        return text;
    }

    private static <T> ValueDeserializer<T> reader(Class<T> type, Function<String, T> read) {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                if (json.currentToken() != JsonToken.VALUE_STRING) {
                    return context.reportInputMismatch(type, "%s is written as a text", type.getSimpleName());
                }
                try {
                    return read.apply(json.getString());
                } catch (RuntimeException e) {
                    return context.reportInputMismatch(type, "not a %s", type.getSimpleName());
                }
            }
        };
    }
}
