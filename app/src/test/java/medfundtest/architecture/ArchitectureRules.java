package medfundtest.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.medfund.kernel.PublishedEvent;
import org.medfund.trail.TrailFollower;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;

/** The rules, for any base package, so that they can be shown to bite on a fixture. */
final class ArchitectureRules {

    private static final String[] MODULES = {
        "kernel", "trail", "institutions", "claims", "audit", "payout", "clearing", "accounting"
    };

    private final String base;

    ArchitectureRules(String base) {
        this.base = base;
    }

    ArchRule theKernelKnowsNoFramework() {
        return noClasses()
                .that()
                .resideInAPackage(base + ".kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.axonframework..", "tools.jackson..", "java.sql..");
    }

    ArchRule axonLivesOnlyInPayout() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".payout..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..");
    }

    ArchRule moneyIsNeverAFloatingPointNumber() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(base + ".demo..")
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .orShould()
                .haveRawType(Double.class)
                .orShould()
                .haveRawType(Float.class);
    }

    ArchRule decimalsStayAtTheEdge() {
        return noFields()
                .that()
                .areDeclaredInClassesThat(DescribedPredicate.not(resideInAnyPackage(
                        base + ".kernel..",
                        base + ".claims.wire..",
                        base + ".payout.bank..",
                        base + ".banksimulator..",
                        base + ".demo..")))
                .should()
                .haveRawType(BigDecimal.class);
    }

    ArchRule nobodyAsksTheSystemForTheTime() {
        return noClasses()
                .that()
                .areNotAssignableTo(Clock.class)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("the clock is injected as " + Clock.class.getName());
    }

    ArchRule theRootOfAModuleHoldsNoBeans() {
        return noClasses().that().resideInAnyPackage(roots()).should().beMetaAnnotatedWith(Component.class);
    }

    /** What frameworks call is called by nobody else; the published language stands in the root. */
    ArchRule whatFrameworksCallIsNotPublic() {
        return classes()
                .that(areBelowAModuleRoot())
                .and(areCalledByFrameworks())
                .should()
                .notBePublic();
    }

    ArchRule publishedEventsAreRecordsInTheRootOfTheirModule() {
        return classes()
                .that()
                .implement(PublishedEvent.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .andShould()
                .resideInAnyPackage(roots());
    }

    ArchRule followersAndListenersAreNamedSentences() {
        return classes().that().implement(TrailFollower.class).should(haveASentenceOrANounForName());
    }

    ArchRule listenersHaveAPersistedName() {
        return methods()
                .that()
                .areAnnotatedWith(ApplicationModuleListener.class)
                .should(haveAListenerId());
    }

    ArchRule dependenciesComeThroughTheConstructor() {
        return fields().should().notBeAnnotatedWith(Autowired.class).allowEmptyShould(true);
    }

    ArchRule nothingIsCalledAfterNothing() {
        return noClasses()
                .should()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl");
    }

    ArchRule refusalsHaveAType() {
        return noClasses()
                .that()
                .areNotAssignableTo(RuntimeException.class)
                .should()
                .callConstructor(RuntimeException.class, String.class)
                .orShould()
                .callConstructor(RuntimeException.class);
    }

    private String[] roots() {
        return Set.of(MODULES).stream().map(module -> base + "." + module).toArray(String[]::new);
    }

    private DescribedPredicate<JavaClass> areBelowAModuleRoot() {
        return DescribedPredicate.describe(
                "are below the root of a module",
                type -> Set.of(MODULES).stream()
                        .anyMatch(module -> type.getPackageName().startsWith(base + "." + module + ".")));
    }

    private static DescribedPredicate<JavaClass> areCalledByFrameworks() {
        return DescribedPredicate.describe(
                "are called by frameworks",
                type -> type.isAnnotatedWith(RestController.class)
                        || type.isAnnotatedWith(Configuration.class)
                        || type.isAssignableTo(TrailFollower.class));
    }

    private static ArchCondition<JavaClass> haveASentenceOrANounForName() {
        var named = simpleNameEndingWith("Projection")
                .or(DescribedPredicate.describe(
                        "When...Then...", type -> type.getSimpleName().matches("When\\w+Then\\w+")))
                .or(assignableTo(Record.class));
        return new ArchCondition<>("be called When...Then... or ...Projection") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, named.test(type), type.getName()));
            }
        };
    }

    private static ArchCondition<JavaMethod> haveAListenerId() {
        return new ArchCondition<>("have an explicit id") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var id = method.getAnnotationOfType(ApplicationModuleListener.class)
                        .id();
                events.add(new SimpleConditionEvent(method, !id.isBlank(), method.getFullName()));
            }
        };
    }
}
