package org.medfund.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param measures the measures by name, in the order given
 * @param settings the others, each {@code --name} or {@code --name=value}
 */
record Options(List<String> measures, List<String> settings) {

    private static final String MARK = "--";

    static Options of(String... arguments) {
        var all = Arrays.asList(arguments);
        return new Options(
                all.stream().filter(argument -> !argument.startsWith(MARK)).toList(),
                all.stream().filter(argument -> argument.startsWith(MARK)).toList());
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
