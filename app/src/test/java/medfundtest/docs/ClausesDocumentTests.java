package medfundtest.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/clauses.md}: clause, code, test. */
class ClausesDocumentTests {

    private final List<Clause> clauses = Repository.table("clauses.tsv").stream()
            .map(row -> new Clause(row[0], row[1], row[2]))
            .toList();
    private final Map<String, String> pending = Repository.table("pending.tsv").stream()
            .collect(Collectors.toMap(row -> row[0], row -> "issue " + row[1] + ": " + row[2]));
    private final ClauseIndex code = new ClauseIndex(Repository.sources("main"));
    private final ClauseIndex tests = new ClauseIndex(Repository.sources("test"));

    @Test
    void everyClauseThatTheSystemCarriesOutIsTestedOrListedWithAReasonAndTheIssueThatTakesIt() {
        assertThat(neglected(tests, pending)).isEmpty();
    }

    @Test
    void aClauseThatIsNeitherTestedNorListedIsFound() {
        var source = new Repository.Source(Path.of("SomeTests.java"), "// S0-1.2b");
        assertThat(neglected(new ClauseIndex(List.of(source)), Map.of()))
                .contains("S3-art11b")
                .doesNotContain("S0-1.2b");
    }

    @Test
    void noSourceQuotesAClauseThatDoesNotExist() {
        var known = clauses.stream().map(Clause::id).toList();
        assertThat(Stream.concat(code.clauses().stream(), tests.clauses().stream())
                        .filter(Predicate.not(known::contains))
                        .filter(id -> known.stream().noneMatch(clause -> clause.startsWith(id))))
                .isEmpty();
    }

    @Test
    void theDocumentShowsTheCodeAsItIs() {
        Repository.assertGenerated("clauses.md", document());
    }

    private List<String> neglected(ClauseIndex tests, Map<String, String> pending) {
        return clauses.stream()
                .filter(clause -> clause.kind().equals("SYS"))
                .map(Clause::id)
                .filter(id -> tests.quoting(id).isEmpty() && !pending.containsKey(id))
                .toList();
    }

    private String document() {
        return """
                # Clauses

                Written by the build from the sources: where each clause of the source documents is carried out, and which
                test names it. A clause with both a test and an open issue is carried out in part.

                | clause | kind | requirement | code | test | still open |
                |---|---|---|---|---|---|
                """ + clauses.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Clause clause) {
        return "| %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        clause.id(),
                        clause.kind(),
                        clause.requirement(),
                        String.join(", ", code.quoting(clause.id())),
                        String.join(", ", tests.quoting(clause.id())),
                        pending.getOrDefault(clause.id(), ""));
    }

    private record Clause(String id, String kind, String requirement) {}
}
