package org.medfund.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Compares answers with what the recorded files expect of them. */
final class Checks {

    private static final String LIST = "[]";

    private final Fields fields;
    private final Formulas formulas;

    Checks(Fields fields, Formulas formulas) {
        this.fields = fields;
        this.formulas = formulas;
    }

    List<Finding> check(Step step, Reply reply, Values values) {
        var findings = new ArrayList<Finding>();
        if (step.file()) {
            DownloadedFile.check(reply, findings);
            return findings;
        }
        EnvelopeCheck.check(step, reply, findings);
        if (findings.stream().noneMatch(EnvelopeCheck::isFatal)
                && step.infcode().equals("0")) {
            var output = reply.output();
            step.nodes().forEach((node, table) -> node(output, node, fields.of(table), findings));
            step.formulas()
                    .forEach((node, names) -> rows(output, node)
                            .forEach((place, row) -> names.forEach(name -> formula(place, row, name, findings))));
            step.signs()
                    .forEach((node, sign) -> rows(output, node)
                            .forEach((place, row) -> signs(place, row, fields.of(table(step, node)), sign, findings)));
            step.values().forEach((place, value) -> value(output, place, values.fill(value), findings));
        }
        return findings;
    }

    private static String table(Step step, String node) {
        return Optional.ofNullable(step.nodes().get(node))
                .orElseThrow(() -> new IllegalStateException(step.infno() + " has no table for " + node));
    }

    private static void node(JsonNode output, String node, List<Field> fields, List<Finding> findings) {
        var rows = rows(output, node);
        if (rows.isEmpty()) {
            var assumed = fields.stream().allMatch(Field::assumed);
            findings.add(
                    new Finding(named(node), node.endsWith(LIST) ? "a list with rows" : "an object", "none", assumed));
        }
        rows.forEach((place, row) -> fields.forEach(field -> field.complaint(row.path(field.name()))
                .ifPresent(expected -> findings.add(new Finding(
                        inside(place, field.name()), expected, shown(row.path(field.name())), field.assumed())))));
    }

    private void formula(String place, JsonNode row, String name, List<Finding> findings) {
        formulas.broken(name, row)
                .ifPresent(broken ->
                        findings.add(new Finding(inside(place, broken.field()), broken.expected(), broken.received())));
    }

    private static void signs(String place, JsonNode row, List<Field> fields, String sign, List<Finding> findings) {
        var wanted = sign.equals("negative") ? -1 : 1;
        for (var field : fields) {
            var amount = Formulas.amount(row, field.name());
            if (field.type() == FieldType.MONEY && amount.signum() == -wanted) {
                findings.add(new Finding(
                        inside(place, field.name()),
                        "no " + (wanted < 0 ? "positive" : "negative") + " amount",
                        amount.toPlainString(),
                        field.assumed()));
            }
        }
    }

    private static void value(JsonNode output, String place, String expected, List<Finding> findings) {
        var received = Place.find(output, place);
        if (!same(expected, Recorded.plain(received))) {
            findings.add(new Finding("output." + place, expected, shown(received)));
        }
    }

    private static boolean same(String expected, String received) {
        return expected.equals(received)
                || (FieldType.MONEY.fits(expected)
                        && FieldType.MONEY.fits(received)
                        && new BigDecimal(expected).compareTo(new BigDecimal(received)) == 0);
    }

    /** The objects of a node with their places. */
    private static Map<String, JsonNode> rows(JsonNode output, String node) {
        var rows = new LinkedHashMap<String, JsonNode>();
        var found = node.isEmpty() ? output : output.path(named(node).substring("output.".length()));
        if (!node.endsWith(LIST) && found.isObject()) {
            rows.put(named(node), found);
        }
        for (var i = 0; node.endsWith(LIST) && i < found.size(); i++) {
            rows.put(named(node) + "[" + i + "]", found.path(i));
        }
        return rows;
    }

    private static String named(String node) {
        return node.isEmpty() ? "output" : "output." + node.replace(LIST, "");
    }

    private static String inside(String place, String field) {
        return place + "." + field;
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "nothing" : value.toString();
    }
}
