package org.medfund.payout.axon;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.medfund.trail.EventJson;
import org.medfund.trail.TrailEntry;
import org.springframework.stereotype.Component;

/** All stored event types: persisted name to class and back. An unknown one is an error and never skipped. */
@Component
class StoredTypeCatalogue {

    private final Map<String, StoredType> byName;
    private final Map<Class<?>, StoredType> byPayload;

    StoredTypeCatalogue(List<StoredTypes> contributions) {
        var types = contributions.stream()
                .flatMap(contribution -> contribution.storedTypes().stream())
                .toList();
        byName = types.stream().collect(toUnmodifiableMap(StoredType::name, Function.identity()));
        byPayload = types.stream().collect(toUnmodifiableMap(StoredType::payload, Function.identity()));
    }

    /** @throws IllegalStateException if nobody declared it */
    StoredType of(Class<?> payload) {
        return known(byPayload.get(payload), payload.getName());
    }

    /** The event as its record. @throws IllegalStateException if the type or a later revision is not known here */
    Object read(TrailEntry entry) {
        var type = known(byName.get(entry.type()), entry.type());
        if (entry.revision() > type.revision()) {
            throw new IllegalStateException("revision %d of %s is not known".formatted(entry.revision(), type.name()));
        }
        return EventJson.read(entry.payload(), type.payload());
    }

    private static StoredType known(@org.jspecify.annotations.Nullable StoredType type, String name) {
        if (type == null) {
            throw new IllegalStateException("no stored event type is declared for " + name);
        }
        return type;
    }
}
