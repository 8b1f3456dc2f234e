package org.medfund.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of a rule with places for figures, for example {@code fee {settlement.medfeeFen} yuan}, taken apart once.
 * Amounts appear in yuan, times in Shanghai time. Personal data is refused, so that findings carry none.
 */
final class Explanation {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private final List<Part> parts;

    private Explanation(List<Part> parts) {
        this.parts = parts;
    }

    /** Fixed text and the word that follows it, null at the end. */
    private record Part(String text, @Nullable Variable word) {}

    /** @throws IllegalArgumentException if a place names no word of the scope, or personal data */
    static Explanation of(RuleScope scope, String template) {
        var words = Vocabulary.of(scope).stream().collect(Collectors.toMap(Variable::name, Function.identity()));
        var parts = new ArrayList<Part>();
        var places = PLACE.matcher(template);
        var text = 0;
        while (places.find()) {
            parts.add(new Part(template.substring(text, places.start()), checked(words, places.group(1))));
            text = places.end();
        }
        parts.add(new Part(template.substring(text), null));
        return new Explanation(List.copyOf(parts));
    }

    String with(Facts facts) {
        var explained = new StringBuilder();
        for (var part : parts) {
            explained.append(part.text());
            if (part.word() != null) {
                explained.append(part.word().text(facts));
            }
        }
        return explained.toString();
    }

    private static Variable checked(Map<String, Variable> words, String name) {
        var word = words.get(name);
        if (word == null) {
            throw new IllegalArgumentException("there is no word {" + name + "} in this scope");
        }
        if (word.personal()) {
            throw new IllegalArgumentException("{" + name + "} is personal data and may not be explained");
        }
        return word;
    }

    /** The names of all words that a rule of the scope may put into its explanation. */
    static List<String> words(RuleScope scope) {
        return Vocabulary.of(scope).stream()
                .filter(word -> !word.personal())
                .map(Variable::name)
                .toList();
    }
}
