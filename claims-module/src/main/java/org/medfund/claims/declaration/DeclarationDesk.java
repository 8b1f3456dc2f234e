package org.medfund.claims.declaration;

import java.util.UUID;
import org.medfund.claims.ClaimsError;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** Finds declarations for callers, who see no others than their own, and shows them. */
@Component
class DeclarationDesk {

    private final Declarations declarations;
    private final DeclaredLines lines;
    private final StoredMonths stored;
    private final InstitutionRegister register;

    DeclarationDesk(Declarations declarations, DeclaredLines lines, StoredMonths stored, InstitutionRegister register) {
        this.declarations = declarations;
        this.lines = lines;
        this.stored = stored;
        this.register = register;
    }

    /** The institution that declares, in whose name only it itself speaks. */
    Institution speaker(Caller caller, DeclaredMonth month) {
        var institution = register.find(month.institution()).orElseThrow(() -> unknown(month));
        caller.mustActFor(institution.region(), institution.code());
        return institution;
    }

    Declaration find(Caller caller, String id) {
        var declaration = declarations.find(uuid(id)).orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
        caller.mustActFor(declaration.region(), declaration.institution());
        return declaration;
    }

    DeclarationDocument show(Declaration declaration) {
        return DeclarationDocument.of(declaration, lines.of(declaration), isCurrent(declaration));
    }

    private boolean isCurrent(Declaration declaration) {
        var latest = declarations.latest(declaration.region(), declaration.institution(), declaration.month());
        return latest.filter(declaration::equals).isPresent()
                && declaration.parts()
                        == stored.parts(declaration.region(), declaration.institution(), declaration.month());
    }

    private static UUID uuid(String id) {
        try {
            return Ids.parse(id);
        } catch (IllegalArgumentException e) {
            throw new Refused(AccessError.NOT_FOUND);
        }
    }

    private static Refused unknown(DeclaredMonth month) {
        return new Refused(
                ClaimsError.UNKNOWN_INSTITUTION,
                new Violation(
                        "/institution",
                        "a registered institution",
                        month.institution().value()));
    }
}
