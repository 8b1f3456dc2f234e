package org.medfund;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All that can be wrong with one part of a good body, each as the text that is sent. */
final class SpoiledBodies {

    private static final String PLACE = "\"@@\"";
    private static final List<String> NO_VALUES = List.of("null", "true", "{\"a\":1}", "[[]]", "1e309", "1.5");
    private static final int TOO_LONG = 65_536;
    private static final Pattern NO_JSON = Pattern.compile("NaN|0x1|.*\\\\ud[8c]00.*");

    /** The national interface writes numbers as texts or as numbers, a count of reversals is negative, a list may be empty. */
    private static final Set<String> RIGHT_NATIONALLY = Set.of("1.5", "12345678901234567890123", "\"1\"", "-1");

    private static final List<String> NO_TEXTS = List.of(
            "12345678901234567890123",
            "\"\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"" + "长".repeat(70_000) + "\"");
    private static final List<String> NO_DATES = List.of(
            "\"2026-02-30\"", "\"2026-13-01\"", "\"20260213\"", "\"+999999999-12-31\"", "\"2/13/26\"", "[2026,2,13]");
    private static final List<String> NO_YUAN =
            List.of("\"1.001\"", "\"1e309\"", "\"NaN\"", "\"-0\"", "\"1,000.00\"", "\"99999999999999999999.00\"");
    private static final List<String> NO_INTEGERS =
            List.of("\"1\"", "-1", "99999999999999999999", "9223372036854775807", "NaN", "0x1", "1.0", "\"x\"");

    private SpoiledBodies() {}

    /**
     * A body with one fault.
     *
     * @param field the name of the field at fault, empty if the fault is nowhere in particular
     * @param text  what is sent
     */
    record Spoiled(String field, String text) {}

    /** @param national whether its fields are those of the national interface */
    static List<Spoiled> of(Object good, boolean national) {
        var spoiled = new ArrayList<Spoiled>();
        var text = JsonMapper.shared().writeValueAsString(good);
        visit(JsonMapper.shared().readTree(text), "", new Whole(text, national, spoiled));
        return spoiled;
    }

    /** The whole body, of which {@link #visit} spoils a part. */
    private record Whole(String text, boolean national, List<Spoiled> found) {
        boolean isWrong(String value) {
            return !national || !RIGHT_NATIONALLY.contains(value);
        }
    }

    private static void visit(JsonNode node, String pointer, Whole whole) {
        switch (node) {
            case ObjectNode object -> {
                add(
                        whole,
                        pointer,
                        "unheard_of",
                        object.deepCopy().put("unheard_of", 1).toString());
                object.propertyNames().forEach(name -> {
                    var without = object.deepCopy().without(name);
                    add(whole, pointer, name, without.toString());
                    var twice = object.toString().replaceFirst("\\{", "{\"" + name + "\":null,");
                    add(whole, pointer, "", twice);
                    visit(object.get(name), pointer + "/" + name, whole);
                });
            }
            case ArrayNode array -> {
                Stream.of("null", "{}", "\"x\"", "[null]", "[[]]", "[1]").forEach(bad -> add(whole, pointer, "", bad));
                visit(array.get(0), pointer + "/0", whole);
            }
            default ->
                values(node).filter(whole::isWrong).forEach(bad -> add(whole, pointer, fieldOf(pointer, bad), bad));
        }
    }

    /** What the reader does not read has a place and no field; an element of a list is named by the list. */
    private static String fieldOf(String pointer, String value) {
        var unread = NO_JSON.matcher(value).matches() || value.length() > TOO_LONG;
        return unread ? "" : pointer.replaceAll("(/\\d+)+$", "").replaceAll(".*/", "");
    }

    private static Stream<String> values(JsonNode node) {
        if (node.isNumber()) {
            return Stream.concat(NO_VALUES.stream(), NO_INTEGERS.stream());
        }
        if (node.isBoolean()) {
            return Stream.concat(NO_VALUES.stream().filter(bad -> !bad.equals("true")), Stream.of("1", "\"true\""));
        }
        var form = node.asString().matches("\\d{4}-\\d\\d-\\d\\d.*")
                ? NO_DATES
                : node.asString().matches("\\d+\\.\\d\\d") ? NO_YUAN : List.<String>of();
        return Stream.of(NO_VALUES, NO_TEXTS, form).flatMap(List::stream);
    }

    /** The whole with another text at a place. */
    private static void add(Whole whole, String pointer, String field, String instead) {
        var body = JsonMapper.shared().readTree(whole.text());
        var text = pointer.isEmpty() ? instead : replaced(body, pointer).replace(PLACE, instead);
        whole.found().add(new Spoiled(field, text));
    }

    private static String replaced(JsonNode body, String pointer) {
        var end = pointer.lastIndexOf('/');
        var parent = body.at(pointer.substring(0, end));
        var name = pointer.substring(end + 1);
        switch (parent) {
            case ObjectNode object -> object.put(name, "@@");
            case ArrayNode array -> {
                array.remove(0);
                array.insert(0, "@@");
            }
            default -> throw new IllegalStateException(pointer);
        }
        return body.toString();
    }
}
