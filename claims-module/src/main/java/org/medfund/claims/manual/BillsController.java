package org.medfund.claims.manual;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.Input;
import org.medfund.claims.person.Persons;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.medfund.trail.web.Cursor;
import org.medfund.trail.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Institutions upload what self-payers paid; the insured place picks from it, without paper (S1-3.12). */
@RestController
@RequestMapping("/api/self-paid-bills")
class BillsController {

    private static final UUID FIRST = new UUID(0, 0);

    private final Bills bills;
    private final InstitutionRegister register;
    private final Persons persons;
    private final Clock clock;

    BillsController(Bills bills, InstitutionRegister register, Persons persons, Clock clock) {
        this.bills = bills;
        this.register = register;
        this.persons = persons;
        this.clock = clock;
    }

    /** A bill as it is shown. */
    record BillDocument(
            String id,
            String institution,
            String invoice,
            String person,
            RegionCode insuredRegion,
            String medType,
            Instant beganAt,
            Money medfeeFen) {

        static BillDocument of(SelfPaidBill bill) {
            var visit = bill.visit();
            return new BillDocument(
                    visit.mdtrtId(),
                    visit.institution().value(),
                    bill.invoice(),
                    Ids.text(visit.person()),
                    visit.insuredRegion(),
                    visit.medType(),
                    visit.beganAt(),
                    Money.sum(visit.fees().stream().map(fee -> fee.amount())));
        }
    }

    /** 201 for a new bill, 200 for the same again. */
    @PostMapping
    ResponseEntity<BillDocument> upload(Caller caller, @RequestBody BillForm form) {
        var actor = caller.as(Role.INSTITUTION);
        var institution = institution(actor.org());
        caller.mustActFor(institution.region(), institution.code());
        var bill = form.bill(Ids.next(), institution);
        check(bill);
        if (bills.insert(bill, actor)) {
            var document = BillDocument.of(bill);
            return ResponseEntity.created(URI.create("/api/self-paid-bills/" + document.id()))
                    .body(document);
        }
        var stored = bills.of(bill);
        if (!form.bill(stored.id(), institution).equals(stored)) {
            throw new Refused(ClaimsError.OTHER_CONTENT);
        }
        return ResponseEntity.ok(BillDocument.of(stored));
    }

    /** What waits for reimbursement, of the persons of an insured place. */
    @GetMapping
    ResponseEntity<Page<BillDocument>> open(
            Caller caller,
            @RequestParam RegionCode region,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        caller.as(Role.MAKER, Role.CHECKER, Role.AUDITOR);
        caller.mustServe(region);
        var most = Page.limit(limit);
        var after = cursor == null ? FIRST : Input.id(Cursor.parse(cursor, 1).text(0));
        var rows = bills.open(region, after, most + 1).stream()
                .map(BillDocument::of)
                .toList();
        return Page.of(rows, most, row -> Cursor.of(row.id())).answer();
    }

    private void check(SelfPaidBill bill) {
        if (persons.find(bill.visit().person()).isEmpty()) {
            throw new Refused(ClaimsError.UNKNOWN_PERSON);
        }
        var ended = bill.visit().endedAt() == null
                ? bill.visit().beganAt()
                : bill.visit().endedAt();
        if (Shanghai.dateOf(ended).isAfter(Shanghai.dateOf(clock.instant()))) {
            throw new Refused(
                    ClaimsError.FUTURE_DATE, new Violation("/endedAt", "no later than today", ended.toString()));
        }
    }

    private Institution institution(String org) {
        try {
            return register.find(new InstitutionCode(org)).orElseThrow(BillsController::unknown);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static Refused unknown() {
        return new Refused(ClaimsError.UNKNOWN_INSTITUTION);
    }
}
