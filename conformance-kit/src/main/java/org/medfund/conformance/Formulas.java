package org.medfund.conformance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The arithmetic of a node (3.3), from {@code formulas.json}; what is absent counts as zero.
 *
 * @param texts by name
 */
record Formulas(Map<String, String> texts) {

    /** A sum that does not come out. */
    record Broken(String field, String expected, String received) {}

    static Formulas load(Set<String> without) {
        var texts = new LinkedHashMap<String, String>();
        Recorded.json("formulas.json")
                .properties()
                .forEach(formula ->
                        texts.put(formula.getKey(), formula.getValue().asString()));
        texts.keySet().removeAll(without);
        return new Formulas(texts);
    }

    Optional<Broken> broken(String name, JsonNode node) {
        var text = texts.get(name);
        if (text == null) {
            return Optional.empty();
        }
        var sides = text.split(" = ", -1);
        var sum = Arrays.stream(sides[1].split(" \\+ ", -1))
                .map(field -> amount(node, field))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var total = amount(node, sides[0]);
        return total.compareTo(sum) == 0
                ? Optional.empty()
                : Optional.of(new Broken(sides[0], sum.toPlainString() + " by " + text, total.toPlainString()));
    }

    static BigDecimal amount(JsonNode node, String field) {
        var text = Recorded.plain(node.path(field));
        return FieldType.MONEY.fits(text) ? new BigDecimal(text) : BigDecimal.ZERO;
    }
}
