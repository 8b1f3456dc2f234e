package org.medfund.claims.reconciliation;

import java.util.Comparator;

/**
 * What the totals of a day are divided by, as in the total reconciliation 3201.
 *
 * @param insutype insurance type
 * @param clrType  clearing type
 */
record Group(String insutype, String clrType) implements Comparable<Group> {

    private static final Comparator<Group> ORDER =
            Comparator.comparing(Group::insutype).thenComparing(Group::clrType);

    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
