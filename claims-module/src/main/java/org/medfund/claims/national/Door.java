package org.medfund.claims.national;

import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** Lets institutions in that prove who they are. */
@Component
class Door {

    private static final String CHANNEL = "national";

    private final InstitutionRegister register;

    Door(InstitutionRegister register) {
        this.register = register;
    }

    /** @throws Refused if it is not registered */
    Admitted admit(Envelope envelope) {
        var institution = register.find(envelope.institution())
                .orElseThrow(() -> new Refused(
                        ClaimsError.UNKNOWN_INSTITUTION, new Violation("/fixmedins_code", "已登记的定点医药机构编号", "其他")));
        return new Admitted(institution, caller(institution, envelope.header().text("opter")));
    }

    private static Caller caller(Institution institution, String opter) {
        var code = institution.code().value();
        var actor = new Actor(code + ":" + opter, code, Role.INSTITUTION.name(), CHANNEL);
        return new Caller(actor, Set.of(Role.INSTITUTION), Set.of(institution.region()));
    }
}
