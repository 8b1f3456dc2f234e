package org.medfund.claims.person;

import java.util.Set;
import java.util.UUID;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** Persons are there for the regions that know them, and for nobody else. */
@Component
public class PersonAccess {

    private final PersonRows rows;

    PersonAccess(PersonRows rows) {
        this.rows = rows;
    }

    /** The person of a path, for a reader. @throws Refused as not found if no region of the caller knows the person */
    public UUID read(Caller caller, String id) {
        caller.as(Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        var person = Input.id(id);
        regionOf(caller, person);
        return person;
    }

    /** The person of a path, for one who records in a region's name. */
    public UUID record(Caller caller, String id, RegionCode region) {
        caller.as(Role.MAKER);
        caller.mustServe(region);
        var person = Input.id(id);
        if (!isKnown(person, region)) {
            throw new Refused(AccessError.NOT_FOUND);
        }
        return person;
    }

    /** The person whom a field names, for whom the caller may read. @throws Refused with the field if there is none */
    public UUID named(Caller caller, String pointer, String id) {
        try {
            return read(caller, id);
        } catch (Refused refusal) {
            if (refusal.errorCode() != AccessError.NOT_FOUND) {
                throw refusal;
            }
            throw new Refused(ClaimsError.WRONG_FIELDS, new Violation(pointer, "a known person", "nobody"));
        }
    }

    boolean isKnown(UUID person, RegionCode region) {
        return !rows.knownTo(person, Set.of(region)).isEmpty();
    }

    /** The first region of the caller that knows the person. */
    RegionCode regionOf(Caller caller, UUID person) {
        return rows.knownTo(person, caller.regions()).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
    }
}
