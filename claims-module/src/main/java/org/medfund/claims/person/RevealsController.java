package org.medfund.claims.person;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Personal data in the clear, for a reason that is kept, by two people; not for whoever records. */
@RestController
@RequestMapping("/api/persons/{person}/reveals")
class RevealsController {

    private final PersonAccess access;
    private final RevealRows rows;
    private final Revealing revealing;

    RevealsController(PersonAccess access, RevealRows rows, Revealing revealing) {
        this.access = access;
        this.rows = rows;
        this.revealing = revealing;
    }

    /** Why. */
    record Reveal(@Nullable RevealReason reason) {}

    /** A request as it stands. */
    record RevealDocument(
            String id,
            String person,
            RevealReason reason,
            String askedBy,
            @Nullable Instant validUntil) {

        static RevealDocument of(RevealRequest request) {
            return new RevealDocument(
                    Ids.text(request.id()),
                    Ids.text(request.person()),
                    request.reason(),
                    request.askedBy(),
                    request.validUntil());
        }
    }

    @PostMapping
    ResponseEntity<RevealDocument> ask(Caller caller, @PathVariable String person, @RequestBody Reveal reveal) {
        var actor = caller.as(Role.CHECKER, Role.AUDITOR);
        var reason = byHand(Input.required("/reason", reveal.reason()));
        var subject = Input.id(person);
        var region = access.regionOf(caller, subject);
        var document = RevealDocument.of(revealing.ask(region, subject, reason, actor));
        return ResponseEntity.created(URI.create("/api/persons/" + document.person() + "/reveals/" + document.id()))
                .body(document);
    }

    /** By another person than the one who asks; from then on the time limit runs. */
    @PostMapping("/{id}/approval")
    RevealDocument approve(Caller caller, @PathVariable String person, @PathVariable String id) {
        var actor = caller.as(Role.CHECKER, Role.AUDITOR);
        return RevealDocument.of(revealing.approve(request(caller, person, id), actor));
    }

    /** Once, by the one who asked. */
    @PostMapping("/{id}/reading")
    ResponseEntity<PersonDocument> read(Caller caller, @PathVariable String person, @PathVariable String id) {
        var actor = caller.as(Role.CHECKER, Role.AUDITOR);
        var request = request(caller, person, id);
        var details = revealing.reveal(request, actor);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(PersonDocument.clear(request.person(), details));
    }

    private static RevealReason byHand(RevealReason reason) {
        if (reason == RevealReason.CARE) {
            throw new Refused(
                    ClaimsError.WRONG_FIELDS, new Violation("/reason", "a reason of the agency", "one of the window"));
        }
        return reason;
    }

    private RevealRequest request(Caller caller, String person, String id) {
        var request = rows.find(Input.id(person), Input.id(id));
        caller.mustServe(request.region());
        return request;
    }
}
