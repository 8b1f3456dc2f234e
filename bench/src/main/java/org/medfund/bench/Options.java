package org.medfund.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the command line asks for.
 *
 * @param measures the measures by name, in the order given
 * @param settings the others, each {@code --name} or {@code --name=value}
 */
record Options(List<String> measures, List<String> settings) {

    private static final String MARK = "--";
    private static final Set<String> KNOWN =
            new TreeSet<>(Set.of("size", "pairs", "smoke", "kill", "folder", "database", "port"));

    /** @throws IllegalArgumentException if an option is unknown or no measure is named */
    static Options of(String... arguments) {
        var all = Arrays.asList(arguments);
        var options = new Options(
                all.stream().filter(argument -> !argument.startsWith(MARK)).toList(),
                all.stream().filter(argument -> argument.startsWith(MARK)).toList());
        options.settings.forEach(Options::mustBeKnown);
        if (options.measures.isEmpty()) {
            throw new IllegalArgumentException("no measure is named");
        }
        return options;
    }

    private static void mustBeKnown(String setting) {
        if (!KNOWN.contains(setting.substring(MARK.length()).split("=", 2)[0])) {
            throw new IllegalArgumentException("there is no option %s; known are %s".formatted(setting, KNOWN));
        }
    }

    boolean has(String name) {
        return settings.contains(MARK + name);
    }

    Optional<String> text(String name) {
        var start = MARK + name + "=";
        return settings.stream()
                .filter(setting -> setting.startsWith(start))
                .map(setting -> setting.substring(start.length()))
                .findFirst();
    }

    int number(String name, int otherwise) {
        return text(name).map(Integer::parseInt).orElse(otherwise);
    }
}
