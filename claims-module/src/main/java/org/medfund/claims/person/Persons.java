package org.medfund.claims.person;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The persons of this installation, for the window: without regard to regions, and without decrypting anything. */
public interface Persons {

    /** Through the blind index; an ill-formed certificate is nobody's. */
    Optional<PersonFacts> find(String certificateType, String certificateNumber);

    Optional<PersonFacts> find(UUID id);

    /** Those that exist, in one read. */
    Map<UUID, PersonFacts> find(Collection<UUID> ids);
}
