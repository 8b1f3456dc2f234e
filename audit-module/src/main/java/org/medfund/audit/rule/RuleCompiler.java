package org.medfund.audit.rule;

import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.Program;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.AuditError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * Turns cards into rules that judge. CEL is typed, does no I/O and always ends; a condition with a misspelt word, of
 * another type than bool or too long is refused here, before it can be published.
 */
final class RuleCompiler {

    private static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .maxExpressionCodePointSize(4_000)
            .maxParseRecursionDepth(64)
            .comprehensionMaxIterations(1_000)
            .build();

    private final CelRuntime runtime =
            CelRuntimeFactory.plannerRuntimeBuilder().setOptions(OPTIONS).build();
    private final Map<RuleScope, CelCompiler> compilers = new EnumMap<>(RuleScope.class);

    RuleCompiler() {
        for (var scope : RuleScope.values()) {
            compilers.put(scope, compiler(scope));
        }
    }

    /** All rules of a set, in their order. @throws Refused naming every card that does not compile or type-check */
    List<CompiledRule> compile(String version, List<Rule> rules) {
        var problems = new ArrayList<Violation>();
        var compiled = new ArrayList<CompiledRule>(rules.size());
        for (var i = 0; i < rules.size(); i++) {
            var pointer = "/rules/" + i;
            compile(version, rules.get(i), problem -> problems.add(problem.at(pointer)), compiled::add);
        }
        if (!problems.isEmpty()) {
            throw new Refused(AuditError.RULE_DOES_NOT_COMPILE, problems);
        }
        return List.copyOf(compiled);
    }

    private record Problem(String field, String expected, String received) {
        Violation at(String pointer) {
            return new Violation(pointer + field, expected, received);
        }
    }

    private void compile(String version, Rule rule, Consumer<Problem> problems, Consumer<CompiledRule> sink) {
        var program = condition(rule, problems);
        var english = explanation(rule.scope(), rule.explanation(), "/explanation", problems);
        var chinese = explanation(rule.scope(), rule.explanationZh(), "/explanationZh", problems);
        if (program != null && english != null && chinese != null) {
            sink.accept(new CompiledRule(version, rule, program, english, chinese));
        }
    }

    private @Nullable Program condition(Rule rule, Consumer<Problem> problems) {
        try {
            var compiler = Objects.requireNonNull(compilers.get(rule.scope()));
            return runtime.createProgram(compiler.compile(rule.condition()).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            var message = String.valueOf(e.getMessage());
            problems.accept(new Problem("/condition", "a CEL condition of type bool", message));
            return null;
        }
    }

    private static @Nullable Explanation explanation(
            RuleScope scope, String template, String field, Consumer<Problem> problems) {
        try {
            return Explanation.of(scope, template);
        } catch (IllegalArgumentException e) {
            problems.accept(new Problem(field, "only " + Explanation.words(scope), String.valueOf(e.getMessage())));
            return null;
        }
    }

    private static CelCompiler compiler(RuleScope scope) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setResultType(SimpleType.BOOL);
        Vocabulary.of(scope).forEach(word -> builder.addVar(word.name(), word.type()));
        return builder.build();
    }
}
