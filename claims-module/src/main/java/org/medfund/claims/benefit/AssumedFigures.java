package org.medfund.claims.benefit;

import java.util.List;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.PolicyFigure;
import org.medfund.institutions.PolicyInForce;

/** The figures in force that no document gives: what an agency has to confirm before it relies on a calculation. */
public final class AssumedFigures {

    private AssumedFigures() {}

    /** By topic and key. */
    public static List<PolicyEntry> of(PolicyBook book) {
        return book.inForce()
                .map(PolicyInForce::entry)
                .filter(entry ->
                        entry.topic().startsWith("benefit/") || entry.topic().startsWith("catalogue/"))
                .filter(entry -> PolicyFigure.of(entry.value()).assumed())
                .toList();
    }
}
