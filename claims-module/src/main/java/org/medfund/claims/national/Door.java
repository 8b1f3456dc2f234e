package org.medfund.claims.national;

import java.time.Clock;
import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Role;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** Lets in whoever proves to be the institution that the envelope names, with an operator who is signed in where the region wants it. */
@Component
class Door {

    private static final String CHANNEL = "national";
    private static final Set<String> OF_SESSIONS = Set.of("9001", "9002");

    private final InstitutionRegister register;
    private final CallerProof proof;
    private final OperatorSessions sessions;
    private final PolicyBooks books;
    private final Clock clock;

    Door(InstitutionRegister register, CallerProof proof, OperatorSessions sessions, PolicyBooks books, Clock clock) {
        this.register = register;
        this.proof = proof;
        this.sessions = sessions;
        this.books = books;
        this.clock = clock;
    }

    /** @throws Refused if it stays outside */
    Admitted admit(Envelope envelope, Request request) {
        var institution = register.find(envelope.institution()).orElseThrow(Door::unknown);
        proof.require(envelope.signed(request));
        mustBeSignedIn(envelope, institution);
        return new Admitted(institution, caller(institution, envelope.header().text("opter")));
    }

    private void mustBeSignedIn(Envelope envelope, Institution institution) {
        var today = Shanghai.dateOf(clock.instant());
        var profile = new NationalProfile(books.asOf(institution.region(), today));
        if (profile.signInRequired() && !OF_SESSIONS.contains(envelope.infno()) && !isSignedIn(envelope, institution)) {
            throw new Refused(ClaimsError.NOT_SIGNED_IN, new Violation("/sign_no", "当日签到（9001）取得的签到编号", "其他"));
        }
    }

    private boolean isSignedIn(Envelope envelope, Institution institution) {
        return envelope.header()
                .findText("sign_no")
                .filter(number ->
                        sessions.isOpen(institution.code(), envelope.header().text("opter"), number))
                .isPresent();
    }

    private static Refused unknown() {
        return new Refused(ClaimsError.UNKNOWN_INSTITUTION, new Violation("/fixmedins_code", "已登记的定点医药机构编号", "其他"));
    }

    private static Caller caller(Institution institution, String opter) {
        var code = institution.code().value();
        var actor = new Actor(code + ":" + opter, code, Role.INSTITUTION.name(), CHANNEL);
        return new Caller(actor, Set.of(Role.INSTITUTION), Set.of(institution.region()));
    }
}
