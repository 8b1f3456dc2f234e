package org.medfund.conformance;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A recorded call with what is expected of its answer.
 *
 * @param infno    the transaction
 * @param input    its input, with {{names}} for what comes from the environment or from earlier answers
 * @param again    whether the last call of the transaction is sent once more as it was, and answered as it was
 * @param file     whether the answer is a file
 * @param infcode  0 unless it must be refused
 * @param nodes    nodes of the output and the tables of their fields; a list ends in []
 * @param formulas nodes and the formulas that hold in them
 * @param signs    nodes and whether their amounts are positive or negative
 * @param values   places in the output and what they hold
 * @param take     names to be known from here on, and the places that give them
 */
record Step(
        String infno,
        @Nullable ObjectNode input,
        boolean again,
        boolean file,
        String infcode,
        Map<String, String> nodes,
        Map<String, List<String>> formulas,
        Map<String, String> signs,
        Map<String, String> values,
        Map<String, String> take) {

    Step(
            String infno,
            @Nullable ObjectNode input,
            boolean again,
            boolean file,
            @Nullable String infcode,
            @Nullable Map<String, String> nodes,
            @Nullable Map<String, List<String>> formulas,
            @Nullable Map<String, String> signs,
            @Nullable Map<String, String> values,
            @Nullable Map<String, String> take) {
        this.infno = infno;
        this.input = input;
        this.again = again;
        this.file = file;
        this.infcode = infcode == null ? "0" : infcode;
        this.nodes = nodes == null ? Map.of() : nodes;
        this.formulas = formulas == null ? Map.of() : formulas;
        this.signs = signs == null ? Map.of() : signs;
        this.values = values == null ? Map.of() : values;
        this.take = take == null ? Map.of() : take;
    }
}
