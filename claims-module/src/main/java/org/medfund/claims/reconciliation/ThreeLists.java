package org.medfund.claims.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * Compares both sides row by row (S3-art12): only ours, only theirs, amounts differ; the rest agrees. Every row of either
 * side comes out exactly once.
 */
final class ThreeLists {

    private final Map<UUID, OurRow> unmatched;
    private final Map<String, OurRow> byMedinsSetlId;
    private final Map<String, OurRow> bySetlId = new HashMap<>();

    private ThreeLists(List<OurRow> ours) {
        this.unmatched = ours.stream()
                .collect(Collectors.toMap(OurRow::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        this.byMedinsSetlId = ours.stream().collect(Collectors.toMap(OurRow::medinsSetlId, Function.identity()));
        ours.stream().collect(Collectors.groupingBy(OurRow::setlId)).forEach((setlId, rows) -> {
            if (rows.size() == 1) {
                bySetlId.put(setlId, rows.getFirst());
            }
        });
    }

    /**
     * @param ours each with its own {@code medinsSetlId}, as the natural key has it
     * @throws Refused if their rows name one of ours, or an identifier, twice
     */
    static List<ComparedRow> compare(List<OurRow> ours, List<TheirRow> theirs) {
        return new ThreeLists(ours).compare(theirs);
    }

    private List<ComparedRow> compare(List<TheirRow> theirs) {
        var seen = new HashMap<String, Integer>();
        var compared = new ArrayList<ComparedRow>();
        for (var i = 0; i < theirs.size(); i++) {
            refuseTwice(seen.put(name(theirs.get(i)), i), i);
            compared.add(compare(theirs.get(i), i));
        }
        unmatched.values().stream().map(ComparedRow::onlyOurs).forEach(compared::add);
        return compared;
    }

    private ComparedRow compare(TheirRow theirs, int i) {
        var ours = find(theirs);
        if (ours == null) {
            return ComparedRow.onlyTheirs(theirs);
        }
        if (unmatched.remove(ours.id()) == null) {
            throw twice(i);
        }
        return ComparedRow.of(ours, theirs);
    }

    /** By the institution's own identifier where it is given, which the natural key makes unique. */
    private @Nullable OurRow find(TheirRow theirs) {
        return theirs.medinsSetlId() != null
                ? byMedinsSetlId.get(theirs.medinsSetlId())
                : bySetlId.get(theirs.setlId());
    }

    private static String name(TheirRow theirs) {
        return theirs.medinsSetlId() != null ? "own " + theirs.medinsSetlId() : "platform " + theirs.setlId();
    }

    private static void refuseTwice(@Nullable Integer before, int i) {
        if (before != null) {
            throw twice(i);
        }
    }

    private static Refused twice(int i) {
        return new Refused(ClaimsError.GIVEN_TWICE, new Violation("/rows/" + i, "each settlement once", "one again"));
    }
}
