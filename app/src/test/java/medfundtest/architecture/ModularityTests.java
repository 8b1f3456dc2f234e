package medfundtest.architecture;

import org.junit.jupiter.api.Test;
import org.medfund.Medfund;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(Medfund.class);

    @Test
    void modulesImportOnlyWhatUpstreamPublishes() {
        modules.verify();
    }

    /** The pictures and canvases of {@code docs/modules}. */
    @Test
    void writesTheDocumentationOfTheModules() {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder("../docs/modules")).writeDocumentation();
    }
}
