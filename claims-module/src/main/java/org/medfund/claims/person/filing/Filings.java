package org.medfund.claims.person.filing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Filings, many at once; for the window, without regard to regions. */
public interface Filings {

    /** In the versions in force, by person; a person without any is absent. */
    Map<UUID, List<Filing>> find(Collection<UUID> persons);

    /** The latest declaration for a visit. */
    Optional<InjuryDeclaration> injury(UUID person, String visit);
}
