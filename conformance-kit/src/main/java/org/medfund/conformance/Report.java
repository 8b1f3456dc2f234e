package org.medfund.conformance;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What every transaction did; differences in assumed fields are told apart.
 *
 * @param tolerateAssumed whether those do not count
 */
record Report(List<Played> played, boolean tolerateAssumed) {

    boolean passed() {
        return played.stream().allMatch(step -> step.passed(tolerateAssumed));
    }

    void print(PrintStream out) {
        var order = "";
        for (var step : played) {
            if (!step.order().equals(order)) {
                order = step.order();
                out.println(order);
            }
            out.printf("  %-6s %s%n", step.infno(), outcome(step));
            tell(out, step, false);
            tell(out, step, true);
        }
        var counts = played.stream().collect(Collectors.groupingBy(this::outcome, TreeMap::new, Collectors.counting()));
        out.println(counts + (passed() ? ": conforms" : ": does not conform"));
    }

    private String outcome(Played step) {
        return switch (step.state()) {
            case PASSED -> "passed";
            case FAILED -> step.passed(tolerateAssumed) ? "passed but for assumed fields" : "FAILED";
            case NOT_PLAYED -> "NOT PLAYED";
            case LEFT_OUT -> "left out";
        };
    }

    private static void tell(PrintStream out, Played step, boolean assumed) {
        step.findings().stream()
                .filter(finding -> finding.assumed() == assumed)
                .forEach(finding -> out.printf(
                        "         %s%s: expected %s, received %s%n",
                        assumed ? "assumed field " : "", finding.field(), finding.expected(), finding.received()));
    }

    byte[] json() {
        return Recorded.JSON
                .writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(Map.of("passed", passed(), "transactions", played));
    }
}
