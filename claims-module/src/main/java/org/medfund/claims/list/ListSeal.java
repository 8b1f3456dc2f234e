package org.medfund.claims.list;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.person.InstallationSeal;
import org.medfund.claims.person.PersonFacts;
import org.medfund.claims.person.PersonKeys;
import org.medfund.claims.person.Persons;
import org.medfund.kernel.Ids;
import org.springframework.stereotype.Component;

/**
 * Seals lists under the key of their person, so that forgetting the person makes them unreadable too. Of who is not kept
 * here, as those insured elsewhere, the key of the installation serves.
 */
@Component
class ListSeal {

    private final Persons persons;
    private final PersonKeys keys;
    private final InstallationSeal installation;

    ListSeal(Persons persons, PersonKeys keys, InstallationSeal installation) {
        this.persons = persons;
        this.keys = keys;
        this.installation = installation;
    }

    /** A list as it is stored: under the key of a person, or one of the installation. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sealed(@Nullable UUID person, @Nullable String keyId, byte[] bytes) {}

    Sealed seal(String psnNo, String json, String place) {
        return person(psnNo)
                .map(person -> new Sealed(person, null, keys.of(person).seal(json, place)))
                .orElseGet(() -> {
                    var sealed = installation.seal(json.getBytes(StandardCharsets.UTF_8), place);
                    return new Sealed(null, sealed.keyId(), sealed.bytes());
                });
    }

    private Optional<UUID> person(String psnNo) {
        try {
            return persons.find(Ids.parse(psnNo)).map(PersonFacts::id);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
