package medfundtest.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medfund.Medfund;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private static final Path FOLDER = Path.of("../docs/modules");

    private final ApplicationModules modules = ApplicationModules.of(Medfund.class);

    @Test
    void modulesImportOnlyWhatUpstreamPublishes() {
        modules.verify();
    }

    /** The pictures and canvases of {@code docs/modules}. */
    @Test
    void writesTheDocumentationOfTheModules() throws IOException {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(FOLDER.toString())).writeDocumentation();
        try (var files = Files.list(FOLDER)) {
            for (var picture :
                    files.filter(file -> file.toString().endsWith(".puml")).toList()) {
                Files.write(picture, inOrder(Files.readAllLines(picture)));
            }
        }
    }

    /** Components and relations come in an order of chance: sorted, a build changes nothing that has not changed. */
    private static List<String> inOrder(List<String> lines) {
        var ordered = new ArrayList<>(lines);
        for (var kind : List.of("Component(", "Rel(")) {
            var places = IntStream.range(0, lines.size())
                    .filter(place -> lines.get(place).strip().startsWith(kind))
                    .boxed()
                    .toList();
            var sorted = places.stream().map(lines::get).sorted().iterator();
            places.forEach(place -> ordered.set(place, sorted.next()));
        }
        return ordered;
    }
}
