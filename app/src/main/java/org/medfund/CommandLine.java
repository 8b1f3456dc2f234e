package org.medfund;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.medfund.demo.DemoSettings;

/** What may stand behind a command. What is wrong with it is said before anything is started. */
final class CommandLine {

    private static final String SETTLEMENTS = "--settlements";
    private static final Map<String, List<String>> OPTIONS =
            Map.of("serve", List.of(), "demo", List.of(SETTLEMENTS, "--exit", "--terminal"), "replay", List.of());

    /** Settings of the application and of its libraries; they are passed on as they are. */
    private static final List<String> PASSED_ON =
            List.of("--server.", "--medfund.", "--spring.", "--logging.", "--management.", "--springdoc.");

    private CommandLine() {}

    /** @throws CannotStart if there is no such command or option, or an option is out of its range */
    static void check(String command, String... options) {
        var known = OPTIONS.get(command);
        if (known == null) {
            throw new CannotStart(
                    "There is no command %s.".formatted(command), "Known are %s.".formatted(sorted(OPTIONS.keySet())));
        }
        for (var option : options) {
            check(command, known, option);
        }
    }

    private static void check(String command, List<String> known, String option) {
        var word = option.split("=", 2);
        if (PASSED_ON.stream().anyMatch(option::startsWith)) {
            return;
        }
        if (!known.contains(word[0])) {
            throw new CannotStart(
                    "There is no option %s of %s.".formatted(option, command),
                    "Known are %s%s."
                            .formatted(
                                    known.isEmpty() ? "" : String.join(", ", known) + " and ",
                                    "settings " + String.join("*, ", PASSED_ON) + "*"));
        }
        if (word[0].equals(SETTLEMENTS)) {
            mustBeInRange(word.length == 2 ? word[1] : "");
        }
    }

    private static void mustBeInRange(String settlements) {
        if (!DemoSettings.isInRange(settlements)) {
            throw new CannotStart(
                    "%s=%s is no number from %d to %d."
                            .formatted(SETTLEMENTS, settlements, DemoSettings.FEWEST, DemoSettings.MOST),
                    "Give one, or leave it out.");
        }
    }

    private static String sorted(java.util.Collection<String> words) {
        return String.join(", ", new TreeSet<>(words));
    }
}
