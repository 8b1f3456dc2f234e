package org.medfund.claims.national.signing;

import static org.medfund.claims.person.Input.required;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How institutions sign at the national interface, over HTTP. Secrets come in and never go out. */
@RestController
@RequestMapping("/api/institutions/{code}/signing-profiles")
class SigningController {

    private static final int LONGEST_REASON = 200;

    private final SigningProfiles profiles;
    private final SigningRows rows;
    private final InstitutionRegister register;

    SigningController(SigningProfiles profiles, SigningRows rows, InstitutionRegister register) {
        this.profiles = profiles;
        this.rows = rows;
        this.register = register;
    }

    /** A profile as it is shown. */
    record Shown(
            int number,
            SigningProfile.State state,
            SigningVariant variant,
            @Nullable String keyId,
            @Nullable String publicKey,
            Instant validFrom,
            @Nullable Instant validUntil,
            String proposedBy,
            @Nullable String confirmedBy,
            @Nullable Instant revokedAt) {

        static Shown of(SigningProfile profile) {
            return new Shown(
                    profile.number(),
                    profile.state(),
                    profile.variant(),
                    profile.keyId(),
                    profile.publicKey(),
                    profile.validFrom(),
                    profile.validUntil(),
                    profile.proposedBy(),
                    profile.confirmedBy(),
                    profile.revokedAt());
        }
    }

    /** All of an institution. */
    record Profiles(List<Shown> items) {}

    /** Why. */
    record Revocation(@Nullable String reason) {}

    @PostMapping
    ResponseEntity<Shown> propose(Caller caller, @PathVariable InstitutionCode code, @RequestBody SigningForm form) {
        var actor = caller.as(Role.MAKER);
        return shown(profiles.propose(served(caller, code).region(), code, form, actor));
    }

    /** By another person than the one who proposed it. */
    @PostMapping("/{number}/confirmation")
    ResponseEntity<Shown> confirm(Caller caller, @PathVariable InstitutionCode code, @PathVariable int number) {
        var actor = caller.as(Role.CHECKER);
        return shown(profiles.confirm(served(caller, code).region(), code, number, actor));
    }

    /** By one person alone: a key that is not safe is given up at once. */
    @PostMapping("/{number}/revocation")
    ResponseEntity<Shown> revoke(
            Caller caller, @PathVariable InstitutionCode code, @PathVariable int number, @RequestBody Revocation why) {
        var actor = caller.as(Role.MAKER, Role.CHECKER);
        var region = served(caller, code).region();
        return shown(profiles.revoke(region, code, number, reason(why), actor));
    }

    @GetMapping
    ResponseEntity<Profiles> all(Caller caller, @PathVariable InstitutionCode code) {
        caller.as(Role.MAKER, Role.CHECKER, Role.AUDITOR);
        served(caller, code);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Profiles(rows.of(code).stream().map(Shown::of).toList()));
    }

    private Institution served(Caller caller, InstitutionCode code) {
        var institution = register.find(code).orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
        caller.mustServe(institution.region());
        return institution;
    }

    private static String reason(Revocation why) {
        var reason = required("/reason", why.reason());
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refused(
                    ClaimsError.WRONG_FIELDS,
                    new Violation("/reason", "1 to " + LONGEST_REASON + " characters", "something else"));
        }
        return reason;
    }

    private static ResponseEntity<Shown> shown(SigningProfile profile) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Shown.of(profile));
    }
}
