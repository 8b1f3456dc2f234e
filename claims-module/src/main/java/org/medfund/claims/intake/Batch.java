package org.medfund.claims.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Ids;
import org.medfund.kernel.RegionCode;

/**
 * Arrivals that are dealt with in one transaction. At most one for each natural key goes into the store; copies of it, and
 * records that the rules refused, only get an answer. What turns out to be stored already drops out.
 */
final class Batch {

    private final List<Arrival> arrivals;
    private final Map<RegionCode, UUID> chunkIds = new TreeMap<>();
    private Map<NaturalKey, KnownKey> known = Map.of();
    private List<Sealed> rows;

    Batch(List<Arrival> arrivals) {
        this.arrivals = arrivals;
        this.rows = Sealed.all(firsts(arrivals));
        rows.forEach(each -> chunkIds.computeIfAbsent(each.row().region(), region -> Ids.next()));
    }

    private static List<Arrival> firsts(List<Arrival> arrivals) {
        var firsts = new LinkedHashMap<NaturalKey, Arrival>();
        arrivals.stream()
                .filter(arrival -> !arrival.isRefused())
                .forEach(arrival -> firsts.putIfAbsent(arrival.key(), arrival));
        return List.copyOf(firsts.values());
    }

    List<Arrival> arrivals() {
        return arrivals;
    }

    List<Sealed> rows() {
        return rows;
    }

    UUID chunkId(Sealed row) {
        var id = chunkIds.get(row.row().region());
        if (id == null) {
            throw new IllegalStateException("a row of a region without a chunk");
        }
        return id;
    }

    int reversals() {
        return (int) rows.stream().filter(each -> each.row().reverses() != null).count();
    }

    /** @return the rows that drop out, because their key was known before */
    Set<UUID> dropKnown(Map<NaturalKey, KnownKey> found) {
        known = found;
        Predicate<Sealed> repeated =
                each -> !each.row().id().equals(idOf(known.get(each.arrival().key())));
        var dropped =
                rows.stream().filter(repeated).map(each -> each.row().id()).collect(Collectors.toSet());
        rows = rows.stream().filter(repeated.negate()).toList();
        return dropped;
    }

    Collection<Chunk> chunks() {
        var byRegion = rows.stream()
                .collect(Collectors.groupingBy(each -> each.row().region(), TreeMap::new, Collectors.toList()));
        var chunks = new ArrayList<Chunk>();
        byRegion.forEach((region, members) -> chunks.add(new Chunk(chunkId(members.getFirst()), region, members)));
        return chunks;
    }

    /** To be called after the commit. */
    void answer() {
        var stored = rows.stream().map(Sealed::arrival).collect(Collectors.toSet());
        for (var arrival : arrivals) {
            if (stored.contains(arrival)) {
                arrival.answerStored();
            } else {
                arrival.answerFrom(known.get(arrival.key()));
            }
        }
    }

    private static @Nullable UUID idOf(@Nullable KnownKey key) {
        return key == null ? null : key.id();
    }
}
