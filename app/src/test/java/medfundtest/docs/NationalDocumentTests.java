package medfundtest.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/interfaces/national.md} shows what the field tables say, and first of all what they only assume. */
class NationalDocumentTests {

    private static final Path TABLES = Path.of("../claims-module/src/main/resources/national");
    private static final int SECOND_NAME = 2;
    private static final int SOURCE = 9;

    private final Map<String, List<String[]>> transactions = transactions();
    private final List<String[]> envelope = Objects.requireNonNull(transactions.remove("envelope"));

    @Test
    void theDocumentShowsTheFieldsAsTheyAre() {
        assertThat(transactions).isNotEmpty();
        Repository.assertGenerated("interfaces/national.md", document());
    }

    private String document() {
        return """
                # The national interface, field by field

                Written by the build from the field tables. Need: Y always, C under a condition, N never. A node that ends in ? may
                be absent, one that ends in [] repeats. What is assumed stands in no text that we have seen.

                ## The envelope

                Every message has these fields beside `input`, every answer those beside `output`. Where `insuplc_admdvs` is empty it
                is the region of the institution. `sign_no` is asked for where the region's policy says so (`national/sign-in`).

                """
                + fields(envelope)
                + """

                ## Assumed

                """
                + assumed(Map.entry("envelope", envelope))
                + transactions.entrySet().stream()
                        .map(NationalDocumentTests::assumed)
                        .collect(Collectors.joining())
                + transactions.entrySet().stream()
                        .map(NationalDocumentTests::transaction)
                        .collect(Collectors.joining());
    }

    private static String assumed(Map.Entry<String, List<String[]>> transaction) {
        var fields = transaction.getValue().stream()
                .filter(cells -> cells.length > SOURCE && cells[SOURCE].equals("A"))
                .map(cells -> cells[1] + " " + node(cells) + "." + cells[4])
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? "" : "- " + transaction.getKey() + ": " + fields + "\n";
    }

    private static String transaction(Map.Entry<String, List<String[]>> transaction) {
        var rows = transaction.getValue();
        var second = rows.getFirst().length == SECOND_NAME;
        return "\n## " + transaction.getKey() + "\n\n"
                + (second ? "As " + rows.getFirst()[1].substring(SECOND_NAME) + ".\n" : fields(rows));
    }

    private static String fields(List<String[]> rows) {
        return """
            | | node | field | type | length | need | personal | |
            |---|---|---|---|---|---|---|---|
            """ + rows.stream().map(NationalDocumentTests::row).collect(Collectors.joining());
    }

    private static String row(String[] cells) {
        return "| %s | %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        cells[1],
                        node(cells),
                        cells[4],
                        cells[5],
                        cells[6].equals("0") ? "" : cells[6],
                        cells[7],
                        cells[8].equals("1") ? "yes" : "",
                        cells[SOURCE].equals("A") ? "assumed" : "");
    }

    private static String node(String[] cells) {
        return cells[2] + (cells[3].equals("1") ? "[]" : "");
    }

    private static Map<String, List<String[]>> transactions() {
        var transactions = new TreeMap<String, List<String[]>>();
        try (var files = Files.list(TABLES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("infno\t"))
                        .map(line -> line.split("\t", -1))
                        .forEach(cells -> transactions
                                .computeIfAbsent(cells[0], infno -> new ArrayList<>())
                                .add(cells));
            }
            return transactions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
