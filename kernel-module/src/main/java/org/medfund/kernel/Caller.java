package org.medfund.kernel;

import java.util.Arrays;
import java.util.Set;

/**
 * The authenticated person or client behind a request. Controllers take it as a parameter; where it comes from (a token,
 * a test) is the application's business.
 *
 * @param actor   who acts, as commands and events record it
 * @param roles   the roles held
 * @param regions the regions served
 */
public record Caller(Actor actor, Set<Role> roles, Set<RegionCode> regions) {

    public Caller {
        roles = Set.copyOf(roles);
        regions = Set.copyOf(regions);
    }

    /** Acting in one of the roles. @throws Refused as forbidden if the caller holds none of them */
    public Actor as(Role... allowed) {
        return Arrays.stream(allowed)
                .filter(roles::contains)
                .findFirst()
                .map(role -> new Actor(actor.personId(), actor.org(), role.name(), actor.channel()))
                .orElseThrow(() -> new Refused(AccessError.ROLE_MISSING));
    }

    /** Hides what belongs to regions that the caller does not serve. @throws Refused as not found */
    public void mustServe(RegionCode region) {
        if (!regions.contains(region)) {
            throw new Refused(AccessError.NOT_FOUND);
        }
    }

    /** An institution's system acts for itself only; everybody else by region. @throws Refused as not found */
    public void mustActFor(RegionCode region, InstitutionCode institution) {
        mustServe(region);
        if (roles.contains(Role.INSTITUTION) && !actor.org().equals(institution.value())) {
            throw new Refused(AccessError.NOT_FOUND);
        }
    }
}
