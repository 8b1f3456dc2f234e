package org.medfund.claims.national;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.Ratio;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.UnitPrice;

/**
 * Writes an output by the field table: every field of a node, in the table's order. A name that the table does not have, or a
 * mandatory value that is not given, is an error of the program.
 */
final class OutputWriter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int RATIO_DECIMALS = 4;
    private static final int PPM_DECIMALS = 6;

    private OutputWriter() {}

    static SequencedMap<String, Object> write(TableNode table, Output output) {
        return node(table, output.values());
    }

    private static SequencedMap<String, Object> node(TableNode table, SequencedMap<String, @Nullable Object> values) {
        var written = new LinkedHashMap<String, Object>();
        table.fields().values().forEach(field -> written.put(field.name(), value(field, values.get(field.name()))));
        values.forEach((name, value) -> {
            if (!written.containsKey(name)) {
                written.put(name, nodes(table.node(name), value));
            }
        });
        table.nodes().values().stream()
                .filter(node -> !node.optional() && !written.containsKey(node.name()))
                .forEach(node -> written.put(node.name(), absent(node)));
        return written;
    }

    /** A list without rows is an answer, an object that has to be there and is not is none. */
    private static Object absent(TableNode node) {
        if (!node.many()) {
            throw new IllegalStateException("the output lacks the node " + node.name());
        }
        return List.of();
    }

    private static Object nodes(TableNode table, @Nullable Object value) {
        return switch (value) {
            case Row row when !table.many() -> node(table, row.values());
            case List<?> rows
            when table.many() ->
                rows.stream().map(row -> node(table, ((Row) row).values())).toList();
            case null, default ->
                throw new IllegalArgumentException(table.name() + (table.many() ? " is a list" : " is one node"));
        };
    }

    private static Object value(TableField field, @Nullable Object value) {
        if (value == null && field.required()) {
            throw new IllegalStateException("the output lacks the field " + field.name());
        }
        return switch (value) {
            case null -> field.isNumber() ? (Object) 0 : "";
            case Money money -> money.yuan();
            case UnitPrice price -> price.yuan();
            case Quantity quantity -> quantity.value();
            case Ratio ratio ->
                BigDecimal.valueOf(ratio.ppm(), PPM_DECIMALS).setScale(RATIO_DECIMALS, RoundingMode.HALF_UP);
            case Instant instant -> TIME.format(instant.atZone(Shanghai.ZONE));
            case LocalDate date -> date.toString();
            case Boolean flag -> flag ? "1" : "0";
            case Integer number -> number;
            case Long number -> number;
            default -> value.toString();
        };
    }
}
