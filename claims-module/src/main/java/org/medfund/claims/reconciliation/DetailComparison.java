package org.medfund.claims.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/**
 * Compares an institution's file with what is stored, row by row (S3-art12). A settlement that was reversed has two rows on
 * either side: whoever leaves one of them out has one less. What is named twice is more the second time.
 */
final class DetailComparison {

    private final SequencedSet<StoredRow> unmatched;
    private final Map<Name, StoredRow> byName = new HashMap<>();

    private record Name(String setlId, boolean refund) {}

    private DetailComparison(List<StoredRow> ours) {
        this.unmatched = new LinkedHashSet<>(ours);
        ours.forEach(row -> row.names().forEach(name -> byName.putIfAbsent(new Name(name, row.refund()), row)));
    }

    /** Only what differs: first by the order of their rows, then what they do not have. */
    static List<DifferingRow> compare(List<StoredRow> ours, List<UploadedRow> theirs) {
        return new DetailComparison(ours).compare(theirs);
    }

    private List<DifferingRow> compare(List<UploadedRow> theirs) {
        var differing = new ArrayList<DifferingRow>();
        for (var their : theirs) {
            var our = byName.get(new Name(their.setlId(), their.refund()));
            if (our == null || !unmatched.remove(our)) {
                differing.add(new DifferingRow(Verdict.INSTITUTION_MORE, null, their));
            } else if (!our.amounts().equals(their.amounts())) {
                differing.add(new DifferingRow(Verdict.DIFFERENT, our, their));
            }
        }
        unmatched.forEach(our -> differing.add(new DifferingRow(Verdict.CENTRE_MORE, our, null)));
        return differing;
    }
}
