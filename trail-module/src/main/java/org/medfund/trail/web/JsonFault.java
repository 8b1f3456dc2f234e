package org.medfund.trail.web;

import java.util.List;
import java.util.stream.Collectors;
import org.medfund.kernel.Violation;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where in a body the reader stopped, and never repeats what stood there. */
final class JsonFault {

    private JsonFault() {}

    static List<Violation> of(HttpMessageNotReadableException e) {
        return switch (e.getCause()) {
            case UnrecognizedPropertyException unknown -> List.of(at(unknown, "no such field", "an unknown field"));
            case MismatchedInputException wrong ->
                List.of(at(wrong, Expected.of(wrong.getTargetType()), "something else"));
            case DatabindException other -> List.of(at(other, "a valid value", "something else"));
            case InputCoercionException range -> List.of(at(range, "a number in range", "something else"));
            case JacksonException syntax -> List.of(new Violation(place(syntax), "well-formed JSON", "something else"));
            case null, default -> List.of();
        };
    }

    private static Violation at(JacksonException e, String expected, String received) {
        return new Violation(pointer(e), expected, received);
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "/" + step.getIndex() : "/" + step.getPropertyName())
                .collect(Collectors.joining());
    }

    private static String place(JacksonException e) {
        var location = e.getLocation();
        return location == null ? "" : "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
