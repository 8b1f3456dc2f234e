package medfundtest.docs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which sources quote which clause of the source documents: a clause id stands for itself wherever it is written. */
final class ClauseIndex {

    private static final Pattern CLAUSE = Pattern.compile("S[0-4]-(?:art)?[A-Za-z0-9]+(?:\\.[0-9]+)*[a-z]?");

    private final Map<String, TreeSet<String>> quotes = new TreeMap<>();

    ClauseIndex(List<Repository.Source> sources) {
        sources.forEach(source -> CLAUSE.matcher(source.text())
                .results()
                .forEach(match -> quotes.computeIfAbsent(match.group(), clause -> new TreeSet<>())
                        .add(source.simpleName())));
    }

    /** The simple names of the sources that quote a clause, sorted. */
    Collection<String> quoting(String clause) {
        return quotes.getOrDefault(clause, new TreeSet<>());
    }

    /** Every clause id that is quoted anywhere. */
    Collection<String> clauses() {
        return quotes.keySet();
    }
}
