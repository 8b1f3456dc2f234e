package org.medfund.institutions.policy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medfund.institutions.PolicyFigure;

/**
 * What a key or a value must look like.
 *
 * @param expected in words, for the one who is refused
 * @param holds    whether a text is that
 */
record ValueRule(String expected, Predicate<String> holds) {

    static ValueRule matching(String expected, String pattern) {
        return new ValueRule(expected, Pattern.compile(pattern).asMatchPredicate());
    }

    static ValueRule oneOf(String... values) {
        return new ValueRule("one of " + String.join(", ", values), Arrays.asList(values)::contains);
    }

    static <E extends Enum<E>> ValueRule nameOf(Class<E> type) {
        return oneOf(Stream.of(type.getEnumConstants()).map(Enum::name).toArray(String[]::new));
    }

    static ValueRule wholeNumber(int from, int to) {
        return new ValueRule(
                "a whole number from " + from + " to " + to,
                text -> text.matches("[1-9]\\d{0,5}")
                        && Integer.parseInt(text) >= from
                        && Integer.parseInt(text) <= to);
    }

    static ValueRule time() {
        return new ValueRule("a time HH:mm", text -> text.length() == "HH:mm".length() && isTime(text));
    }

    static ValueRule date() {
        return new ValueRule("a date yyyy-MM-dd", text -> text.length() == "yyyy-MM-dd".length() && isDate(text));
    }

    /** First and last day of a period that comes every year. */
    static ValueRule daysOfTheYear() {
        var day =
                "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))";
        return matching("two days MM-DD/MM-DD, without 29 February", day + "/" + day);
    }

    /** Several rules for the parts between a separator. */
    static ValueRule parts(char separator, ValueRule... rules) {
        var expected = Stream.of(rules).map(ValueRule::expected).collect(Collectors.joining(" " + separator + " "));
        return new ValueRule(expected, text -> {
            var parts = text.split(Pattern.quote(String.valueOf(separator)), -1);
            return parts.length == rules.length && allHold(rules, parts);
        });
    }

    ValueRule or(ValueRule other) {
        return new ValueRule(expected + ", or " + other.expected, holds.or(other.holds));
    }

    /** The same, and what may be marked as not from the source. */
    ValueRule orAssumed() {
        return new ValueRule(
                expected + "; \"" + PolicyFigure.ASSUMED + "\" may follow", text -> holds.test(unmarked(text)));
    }

    /** As text: that what was JSON would be no figure, the rule of the value says. */
    private static String unmarked(String text) {
        return text.endsWith(PolicyFigure.ASSUMED)
                ? text.substring(0, text.length() - PolicyFigure.ASSUMED.length())
                : text;
    }

    private static boolean allHold(ValueRule[] rules, String[] parts) {
        for (var i = 0; i < rules.length; i++) {
            if (!rules[i].holds().test(parts[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTime(String text) {
        return parses(LocalTime::parse, text);
    }

    private static boolean isDate(String text) {
        return parses(LocalDate::parse, text);
    }

    private static boolean parses(Consumer<String> reader, String text) {
        try {
            reader.accept(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
