package org.medfund.claims.benefit;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The lines of a visit taken apart. A refund is what its charge is less by it, so that the parts of a charge that was given back
 * bit by bit add up to nothing, to the fen, and what is left of one is split as if it had been charged alone.
 */
final class SplitLines {

    private final LineSplitting splitting;
    private final VisitLine[] left;
    private final LineSplit[] leftSplit;
    private final LineSplit[] splits;

    SplitLines(List<VisitLine> lines, LineSplitting splitting) {
        this.splitting = splitting;
        this.left = new VisitLine[lines.size()];
        this.leftSplit = new LineSplit[lines.size()];
        this.splits = new LineSplit[lines.size()];
        for (var i = 0; i < splits.length; i++) {
            take(i, lines.get(i));
        }
    }

    /** Line by line, as they were sent. */
    List<LineSplit> all() {
        return Arrays.asList(splits);
    }

    /** What is left of the charges. */
    List<LineSplit> standing() {
        return Arrays.stream(leftSplit).filter(Objects::nonNull).toList();
    }

    private void take(int i, VisitLine line) {
        var charge = line.refundOf();
        if (charge == null) {
            splits[i] = splitting.split(line);
            left[i] = line;
            leftSplit[i] = splits[i];
        } else {
            var rest = left[charge].after(line);
            var before = leftSplit[charge];
            left[charge] = rest;
            leftSplit[charge] = splitting.split(rest);
            splits[i] = leftSplit[charge].minus(before);
        }
    }
}
