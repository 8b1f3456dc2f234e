package org.medfund.claims.benefit;

import java.util.List;

/**
 * The lines of a visit taken apart. A refund is what its charge is less by it, so that the parts of a charge that was given back
 * bit by bit add up to nothing, to the fen, and what is left of one is split as if it had been charged alone.
 */
final class SplitLines {

    private final LineSplitting splitting;
    private final VisitLine[] left;
    private final LineSplit[] leftSplit;
    private final LineSplit[] splits;

    private SplitLines(LineSplitting splitting, int count) {
        this.splitting = splitting;
        this.left = new VisitLine[count];
        this.leftSplit = new LineSplit[count];
        this.splits = new LineSplit[count];
    }

    static LineSplit[] of(List<VisitLine> lines, LineSplitting splitting) {
        var split = new SplitLines(splitting, lines.size());
        for (var i = 0; i < lines.size(); i++) {
            split.take(i, lines.get(i));
        }
        return split.splits;
    }

    private void take(int i, VisitLine line) {
        var charge = line.refundOf();
        if (charge == null) {
            splits[i] = splitting.split(line);
            left[i] = line;
            leftSplit[i] = splits[i];
            return;
        }
        LineSplitting.refuseTooMuchOfTheHospital(line);
        var rest = left[charge].after(line);
        var restSplit = splitting.split(rest);
        splits[i] = LineSplit.refund(leftSplit[charge], restSplit, line.hospital());
        left[charge] = rest;
        leftSplit[charge] = restSplit;
    }
}
