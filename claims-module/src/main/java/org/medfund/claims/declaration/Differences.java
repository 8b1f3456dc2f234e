package org.medfund.claims.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.medfund.kernel.Violation;

/** Where a declaration differs from the stored settlements (S3-art14): each fund and category that does, with both sides. */
final class Differences {

    private static final String NOTHING = "nothing";

    private Differences() {}

    static List<Violation> between(List<DeclaredLine> stored, List<DeclaredLine> declared) {
        var ours = byPlace(stored);
        var theirs = byPlace(declared);
        var places = new TreeSet<>(ours.keySet());
        places.addAll(theirs.keySet());
        var differences = new ArrayList<Violation>();
        for (var place : places) {
            var expected = words(place, ours);
            var received = words(place, theirs);
            if (!expected.equals(received)) {
                differences.add(new Violation("/rows", expected, received));
            }
        }
        return differences;
    }

    private static String words(DeclaredLine.Place place, Map<DeclaredLine.Place, DeclaredLine> lines) {
        var line = lines.get(place);
        return line == null ? place + ": " + NOTHING : line.words();
    }

    private static Map<DeclaredLine.Place, DeclaredLine> byPlace(List<DeclaredLine> lines) {
        return lines.stream()
                .filter(line -> !line.isNothing())
                .collect(Collectors.toMap(DeclaredLine::place, Function.identity(), (a, b) -> a, TreeMap::new));
    }
}
