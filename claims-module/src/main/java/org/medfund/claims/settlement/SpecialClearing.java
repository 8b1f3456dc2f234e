package org.medfund.claims.settlement;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * Cost that the nation clears apart, as that of Covid patients and of vaccines (S4-B7a, S4-C8c): by its disease or its items
 * it has a clearing type of its own, dated policy of the place of care. It is reconciled and cleared under that type, and the
 * benefit is that of the figures for it. Pure.
 */
public final class SpecialClearing {

    private SpecialClearing() {}

    /**
     * The clearing type of a visit; empty for an ordinary one.
     *
     * @param care    the policy book of the place of care
     * @param disease the disease of the visit; null for none
     * @param items   the codes of its items
     * @throws Refused if special items are to be settled together with others
     */
    public static Optional<String> of(PolicyBook care, @Nullable String disease, Collection<String> items) {
        var special = care.topic(PolicyTopics.SPECIAL_CLEARING);
        if (special.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(special.get("disease/" + disease)).or(() -> {
            var types = new LinkedHashSet<Optional<String>>();
            items.forEach(item -> types.add(Optional.ofNullable(special.get("item/" + item))));
            return one(types);
        });
    }

    /** Every type that some of a visit's cost may have, also where it cannot be settled together. */
    public static Set<String> possible(PolicyBook care, @Nullable String disease, Collection<String> items) {
        var special = care.topic(PolicyTopics.SPECIAL_CLEARING);
        return special.isEmpty()
                ? Set.of()
                : Stream.concat(Stream.of("disease/" + disease), items.stream().map(item -> "item/" + item))
                        .flatMap(key -> Stream.ofNullable(special.get(key)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> one(SequencedSet<Optional<String>> types) {
        if (types.size() > 1) {
            var found = types.stream().map(type -> type.orElse("ordinary")).toList();
            throw new Refused(
                    ClaimsError.SPECIAL_APART, new Violation("/feedetail", "items of one clearing type", "" + found));
        }
        return types.isEmpty() ? Optional.empty() : types.getFirst();
    }

    /** A ready-made record has the type that its items have. */
    static List<Violation> ofItems(SettlementRecord record, RegionFacts facts) {
        var items = record.lines().stream().map(FeeLine::itemCode).toList();
        var given = record.codes().clrType();
        return of(facts.book(), null, items)
                .filter(type -> !type.equals(given))
                .map(type -> List.of(new Violation("/clr_type", type, given)))
                .orElse(List.of());
    }
}
