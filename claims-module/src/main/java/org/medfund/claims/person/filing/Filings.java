package org.medfund.claims.person.filing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Filings, many at once; for the window, without regard to regions. */
public interface Filings {

    /** In the versions in force, by person; a person without any is absent. */
    Map<UUID, List<Filing>> find(Collection<UUID> persons);

    /** The latest declarations for visits, by visit (mdtrt_id); a visit without any is absent. */
    Map<String, InjuryDeclaration> injuries(Map<String, UUID> personsByVisit);
}
