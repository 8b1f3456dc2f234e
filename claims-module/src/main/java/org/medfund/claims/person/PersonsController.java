package org.medfund.claims.person;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Role;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Persons over HTTP. Numbers and names come in bodies, never in addresses, and go out masked. */
@RestController
@RequestMapping("/api/persons")
class PersonsController {

    private final PersonRegister register;
    private final PersonRows rows;
    private final PersonAccess access;

    PersonsController(PersonRegister register, PersonRows rows, PersonAccess access) {
        this.register = register;
        this.rows = rows;
        this.access = access;
    }

    /** What is searched for: a certificate, or a phone number. */
    record Search(
            @Nullable String certificateType,
            @Nullable String certificateNumber,
            @Nullable String phone) {
        @Override
        public String toString() {
            return "a search";
        }
    }

    /** Those found. */
    record Found(List<PersonDocument> items) {}

    /** 201 for a person nobody knew, 200 for one whom another region knew, or this one. */
    @PostMapping
    ResponseEntity<PersonDocument> register(Caller caller, @RequestBody PersonForm form) {
        var actor = caller.as(Role.MAKER);
        var region = form.inRegion();
        caller.mustServe(region);
        var registered = register.register(region, form.details(), actor);
        var document = masked(registered.id());
        return registered.added()
                ? ResponseEntity.created(URI.create("/api/persons/" + document.id()))
                        .cacheControl(CacheControl.noStore())
                        .body(document)
                : unstored(document);
    }

    @PutMapping("/{id}")
    ResponseEntity<PersonDocument> correct(Caller caller, @PathVariable String id, @RequestBody PersonForm form) {
        var actor = caller.as(Role.MAKER);
        var person = access.record(caller, id, form.inRegion());
        register.correct(form.inRegion(), person, form.details(), actor);
        return unstored(masked(person));
    }

    @PostMapping("/search")
    ResponseEntity<Found> search(Caller caller, @RequestBody Search search) {
        caller.as(Role.MAKER, Role.CHECKER, Role.AUDITOR);
        return unstored(new Found(ids(search).stream()
                .filter(id -> !rows.knownTo(id, caller.regions()).isEmpty())
                .map(this::masked)
                .toList()));
    }

    @GetMapping("/{id}")
    ResponseEntity<PersonDocument> person(Caller caller, @PathVariable String id) {
        return unstored(masked(access.read(caller, id)));
    }

    private List<UUID> ids(Search search) {
        if (search.phone() != null) {
            return rows.withPhone(search.phone());
        }
        var type = Input.required("/certificateType", search.certificateType());
        var number = Input.required("/certificateNumber", search.certificateNumber());
        return rows.idOf(Certificate.of(type, number)).stream().toList();
    }

    private PersonDocument masked(UUID id) {
        return PersonDocument.masked(id, register.details(id));
    }

    private static <T> ResponseEntity<T> unstored(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
