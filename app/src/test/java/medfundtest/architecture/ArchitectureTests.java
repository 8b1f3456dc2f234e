package medfundtest.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTests {

    private static final JavaClasses PROJECT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.medfund");
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages("medfundtest.violations");

    @ParameterizedTest
    @MethodSource("rules")
    void theProjectKeepsTheRule(Function<ArchitectureRules, ArchRule> rule) {
        rule.apply(new ArchitectureRules("org.medfund")).allowEmptyShould(true).check(PROJECT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleBites(Function<ArchitectureRules, ArchRule> rule) {
        var bites = rule.apply(new ArchitectureRules("medfundtest.violations"));
        assertThatThrownBy(() -> bites.check(VIOLATIONS)).isInstanceOf(AssertionError.class);
    }

    static Stream<Named<Function<ArchitectureRules, ArchRule>>> rules() {
        return Stream.of(
                Named.of("the kernel knows no framework", ArchitectureRules::theKernelKnowsNoFramework),
                Named.of("Axon lives only in payout", ArchitectureRules::axonLivesOnlyInPayout),
                Named.of("money is never a floating-point number", ArchitectureRules::moneyIsNeverAFloatingPointNumber),
                Named.of("decimals stay at the edge", ArchitectureRules::decimalsStayAtTheEdge),
                Named.of("nobody asks the system for the time", ArchitectureRules::nobodyAsksTheSystemForTheTime),
                Named.of("the root of a module holds no beans", ArchitectureRules::theRootOfAModuleHoldsNoBeans),
                Named.of("what frameworks call is not public", ArchitectureRules::whatFrameworksCallIsNotPublic),
                Named.of(
                        "published events are records in the root",
                        ArchitectureRules::publishedEventsAreRecordsInTheRootOfTheirModule),
                Named.of("followers are named sentences", ArchitectureRules::followersAndListenersAreNamedSentences),
                Named.of("listeners have a persisted name", ArchitectureRules::listenersHaveAPersistedName),
                Named.of(
                        "dependencies come through the constructor",
                        ArchitectureRules::dependenciesComeThroughTheConstructor),
                Named.of("nothing is called after nothing", ArchitectureRules::nothingIsCalledAfterNothing),
                Named.of("refusals have a type", ArchitectureRules::refusalsHaveAType));
    }
}
