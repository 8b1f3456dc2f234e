package org.medfund.claims.person;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** E-credentials and cards over HTTP: a region that knows a person issues the one and records the other. */
@RestController
@RequestMapping("/api/persons/{person}")
class CredentialsController {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9]{4,32}");

    private final Credentials credentials;
    private final PersonAccess access;

    CredentialsController(Credentials credentials, PersonAccess access) {
        this.credentials = credentials;
        this.access = access;
    }

    /** Who issues. */
    record TokenForm(@Nullable RegionCode region) {}

    /** A card: what is printed on it, and what is in its chip (card_sn). */
    record CardForm(
            @Nullable RegionCode region,
            @Nullable String number,
            @Nullable String serial) {
        @Override
        public String toString() {
            return "a card";
        }
    }

    /** The token is in this answer and nowhere else. */
    @PostMapping("/e-credentials")
    ResponseEntity<Credentials.Token> issue(Caller caller, @PathVariable String person, @RequestBody TokenForm form) {
        var region = Input.required("/region", form.region());
        var owner = access.record(caller, person, region);
        return ResponseEntity.status(201)
                .cacheControl(CacheControl.noStore())
                .body(credentials.issue(region, owner, caller.as(Role.MAKER)));
    }

    @PostMapping("/cards")
    ResponseEntity<Void> card(Caller caller, @PathVariable String person, @RequestBody CardForm form) {
        var region = Input.required("/region", form.region());
        var owner = access.record(caller, person, region);
        var number = checked("/number", form.number());
        credentials.card(region, owner, number, checked("/serial", form.serial()), caller.as(Role.MAKER));
        return ResponseEntity.status(201).build();
    }

    private static String checked(String pointer, @Nullable String text) {
        if (!NUMBER.matcher(Input.required(pointer, text)).matches()) {
            throw new Refused(
                    ClaimsError.WRONG_FIELDS, new Violation(pointer, "4 to 32 letters and digits", "something else"));
        }
        return Input.required(pointer, text);
    }
}
