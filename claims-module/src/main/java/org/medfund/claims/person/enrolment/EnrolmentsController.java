package org.medfund.claims.person.enrolment;

import static org.medfund.claims.person.Input.required;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.medfund.claims.person.Input;
import org.medfund.claims.person.PersonAccess;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Enrolments and identities over HTTP. A correction is the next version under the same id. */
@RestController
@RequestMapping("/api/persons/{person}")
class EnrolmentsController {

    private final EnrolmentWriter writer;
    private final InsuredPersons insured;
    private final PolicyBooks books;
    private final PersonAccess access;

    EnrolmentsController(EnrolmentWriter writer, InsuredPersons insured, PolicyBooks books, PersonAccess access) {
        this.writer = writer;
        this.insured = insured;
        this.books = books;
        this.access = access;
    }

    /** What was recorded, with the ids of other enrolments for the same days. */
    record Recorded(String id, List<String> duplicates) {}

    @PostMapping("/enrolments")
    ResponseEntity<Recorded> enrol(Caller caller, @PathVariable String person, @RequestBody EnrolmentForm form) {
        var recorded = record(caller, person, form, Ids.next(), false);
        return ResponseEntity.created(URI.create("/api/persons/" + person + "/enrolments/" + recorded.id()))
                .body(recorded);
    }

    @PutMapping("/enrolments/{id}")
    Recorded correct(
            Caller caller, @PathVariable String person, @PathVariable String id, @RequestBody EnrolmentForm form) {
        return record(caller, person, form, Input.id(id), true);
    }

    @GetMapping("/enrolments")
    List<EnrolmentView> enrolments(Caller caller, @PathVariable String person) {
        return find(access.read(caller, person)).enrolments().stream()
                .map(EnrolmentView::of)
                .toList();
    }

    @PostMapping("/identities")
    ResponseEntity<Recorded> identify(Caller caller, @PathVariable String person, @RequestBody IdentityForm form) {
        var recorded = record(caller, person, form, Ids.next(), false);
        return ResponseEntity.created(URI.create("/api/persons/" + person + "/identities/" + recorded.id()))
                .body(recorded);
    }

    @PutMapping("/identities/{id}")
    Recorded correct(
            Caller caller, @PathVariable String person, @PathVariable String id, @RequestBody IdentityForm form) {
        return record(caller, person, form, Input.id(id), true);
    }

    @GetMapping("/identities")
    List<IdentityView> identities(Caller caller, @PathVariable String person) {
        return find(access.read(caller, person)).identities().stream()
                .map(IdentityView::of)
                .toList();
    }

    /** Whether the person is entitled in a region on a date, with the reason and its clause. */
    @GetMapping("/eligibility")
    EligibilityView eligibility(
            Caller caller,
            @PathVariable String person,
            @RequestParam RegionCode region,
            @RequestParam String insurance,
            @RequestParam LocalDate date) {
        caller.mustServe(region);
        var type = EnrolmentForm.insuranceOf(insurance);
        var policy = WaitingPolicy.of(books.asOf(region, date), type);
        return EligibilityView.of(Eligibility.of(find(access.read(caller, person)), region, type, date, policy));
    }

    private Recorded record(Caller caller, String person, EnrolmentForm form, UUID id, boolean correction) {
        var owner = access.record(caller, person, form.inRegion());
        var others = writer.record(owner, form.enrolment(id), correction, caller.as(Role.MAKER));
        return new Recorded(
                Ids.text(id), others.stream().map(one -> Ids.text(one.id())).toList());
    }

    private Recorded record(Caller caller, String person, IdentityForm form, UUID id, boolean correction) {
        var owner = access.record(caller, person, required("/region", form.region()));
        writer.record(owner, form.identity(id), correction, caller.as(Role.MAKER));
        return new Recorded(Ids.text(id), List.of());
    }

    private Insured find(UUID person) {
        return Objects.requireNonNull(insured.find(List.of(person)).get(person));
    }
}
