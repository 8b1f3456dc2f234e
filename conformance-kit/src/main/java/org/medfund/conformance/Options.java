package org.medfund.conformance;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The command line.
 *
 * @param url             where the server listens
 * @param values          what stands in the place of the {{names}} in the recorded files
 * @param orders          the call orders to play
 * @param absent          transactions that the server does not have; they are left out
 * @param withoutFormulas formulas that the region does not keep (3.3)
 * @param time            {@code own}, {@code server} or a Shanghai time as yyyy-MM-dd HH:mm:ss
 * @param tolerateAssumed whether fields that no published text has may differ
 * @param out             where the report goes as JSON
 */
record Options(
        URI url,
        Map<String, String> values,
        List<String> orders,
        Set<String> absent,
        Set<String> withoutFormulas,
        String time,
        boolean tolerateAssumed,
        @Nullable Path out) {

    static final String USAGE = """
        usage: conform --url=<base url> [options]
          --environment=<file>     JSON of names and values in the place of the usual environment's
          --set=<name>=<value>     one of them; the signing secret also comes from MEDFUND_CONFORM_SECRET
          --orders=<a,b>           of outpatient, inpatient, pharmacy, unknown, month
          --absent=<infno,infno>   transactions that the server does not have
          --without-formula=<1,2>  formulas of the settlement that the region does not keep
          --time=own|server|"yyyy-MM-dd HH:mm:ss"   the clock to sign with
          --tolerate-assumed       differences in assumed fields are told and do not count
          --out=<file>             the report as JSON\
        """;

    private static final List<String> ALL = List.of("outpatient", "inpatient", "pharmacy", "unknown", "month");
    private static final Set<String> KNOWN = Set.of(
            "url", "environment", "set", "orders", "absent", "without-formula", "time", "tolerate-assumed", "out");

    /** @throws IllegalArgumentException if it is no such command line */
    static Options parse(String... arguments) {
        var given = new LinkedHashMap<String, String>();
        var values = new LinkedHashMap<String, String>();
        for (var argument : arguments) {
            var word = argument.startsWith("--") ? argument.substring(2).split("=", 2) : new String[] {argument};
            require(argument.startsWith("--") && KNOWN.contains(word[0]), "there is no option " + argument);
            if (word[0].equals("set")) {
                var pair = word.length == 2 ? word[1].split("=", 2) : word;
                require(pair.length == 2, "--set=<name>=<value>");
                values.put(pair[0], pair[1]);
            } else {
                given.put(word[0], word.length == 2 ? word[1] : "");
            }
        }
        return of(given, values);
    }

    private static Options of(Map<String, String> given, Map<String, String> set) {
        var url = given.getOrDefault("url", "");
        require(!url.isEmpty(), "--url is missing");
        var values = Recorded.environment(given.get("environment"));
        var secret = System.getenv("MEDFUND_CONFORM_SECRET");
        if (secret != null) {
            values.put("secret", secret);
        }
        values.putAll(set);
        var orders = list(given, "orders");
        require(ALL.containsAll(orders), "--orders are of " + ALL);
        var out = given.get("out");
        return new Options(
                URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url),
                values,
                orders.isEmpty() ? ALL : orders,
                Set.copyOf(list(given, "absent")),
                Set.copyOf(list(given, "without-formula")),
                given.getOrDefault("time", ServerTime.OWN),
                given.containsKey("tolerate-assumed"),
                out == null ? null : Path.of(out));
    }

    private static List<String> list(Map<String, String> given, String name) {
        var list = new ArrayList<>(List.of(given.getOrDefault(name, "").split(",")));
        list.removeIf(String::isEmpty);
        return list.stream().distinct().toList();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
