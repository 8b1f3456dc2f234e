package org.medfund.claims.person.enrolment;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Insured persons, many at once; for the window, without regard to regions. */
public interface InsuredPersons {

    /** Those that exist, in three reads however many they are. */
    Map<UUID, Insured> find(Collection<UUID> persons);
}
