package org.medfund.banksimulator;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The command line: a port from 0 (any) to 65535, and the ledger's file. */
record Options(int port, Path ledger) {

    private static final String PORT = "--port=";
    private static final String LEDGER = "--ledger=";

    static Optional<Options> parse(String... arguments) {
        var ledger = value(LEDGER, arguments);
        var port = value(PORT, arguments);
        var known = Arrays.stream(arguments).allMatch(word -> word.startsWith(PORT) || word.startsWith(LEDGER));
        if (!known || ledger == null || ledger.isEmpty() || (port != null && !isPort(port))) {
            return Optional.empty();
        }
        return Optional.of(new Options(port == null ? 0 : Integer.parseInt(port), Path.of(ledger)));
    }

    private static @Nullable String value(String name, String... arguments) {
        return Arrays.stream(arguments)
                .filter(word -> word.startsWith(name))
                .map(word -> word.substring(name.length()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isPort(String text) {
        return text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 65_535;
    }
}
