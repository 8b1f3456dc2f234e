package org.medfund.claims.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * One group of both sides. A side that has no such group has none of it.
 *
 * @param group  insurance and clearing type
 * @param ours   what is stored
 * @param theirs what the institution says
 */
record ComparedGroup(Group group, Totals ours, Totals theirs) {

    /** Every group of either side once. */
    static List<ComparedGroup> compare(Map<Group, Totals> ours, Map<Group, Totals> theirs) {
        var groups = new TreeSet<>(ours.keySet());
        groups.addAll(theirs.keySet());
        return groups.stream()
                .map(group -> new ComparedGroup(
                        group, ours.getOrDefault(group, Totals.NONE), theirs.getOrDefault(group, Totals.NONE)))
                .toList();
    }

    boolean isEqual() {
        return ours.equals(theirs);
    }
}
