package org.medfund.institutions.change;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.medfund.kernel.RegionCode;

/**
 * What a node holds of each region, read again when somebody asks and its version has moved; a transaction that changes
 * something reads for itself.
 */
public final class RegionMemory<T> {

    private final Changes changes;
    private final Subject subject;
    private final Function<RegionCode, T> read;
    private final Map<RegionCode, Held<T>> held = new ConcurrentHashMap<>();

    private record Held<T>(long version, T value) {}

    public RegionMemory(Changes changes, Subject subject, Function<RegionCode, T> read) {
        this.changes = changes;
        this.subject = subject;
        this.read = read;
    }

    public T of(RegionCode region) {
        if (changes.isChangingHere()) {
            return read.apply(region);
        }
        var version = changes.versions().of(subject, region);
        var present = held.get(region);
        return present != null && present.version() == version ? present.value() : renew(region);
    }

    /** The regions of which there is anything to hold, as far as others have committed it. */
    public Set<RegionCode> regions() {
        return changes.versions().of(subject).keySet();
    }

    /** The version is looked up before the rows, so that what is held is never older than its label. */
    private T renew(RegionCode region) {
        return requireNonNull(held.compute(region, (key, present) -> {
                    var version = changes.versions().of(subject, region);
                    return present != null && present.version() == version
                            ? present
                            : new Held<>(version, read.apply(region));
                }))
                .value();
    }
}
