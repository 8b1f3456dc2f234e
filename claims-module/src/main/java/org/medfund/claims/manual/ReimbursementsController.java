package org.medfund.claims.manual;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.Input;
import org.medfund.claims.window.ExplanationDocument;
import org.medfund.claims.window.ManualBenefit;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Manual reimbursement over HTTP, for the insured place; nobody else sees anything of it. */
@RestController
@RequestMapping("/api/manual-reimbursements")
class ReimbursementsController {

    private static final int LONGEST_REASON = 200;

    private final Bills bills;
    private final Reimbursing reimbursing;
    private final ReimbursementRows rows;

    ReimbursementsController(Bills bills, Reimbursing reimbursing, ReimbursementRows rows) {
        this.bills = bills;
        this.reimbursing = reimbursing;
        this.rows = rows;
    }

    /** Which bill. */
    record Pick(@Nullable String bill) {}

    /** Why. */
    record Rejection(@Nullable String reason) {}

    /** A reimbursement with how it came about; PROPOSED until a checker approves or rejects it. */
    record ReimbursementDocument(
            String id,
            String bill,
            String person,
            String institution,
            String state,
            Money medfeeFen,
            Money fundFen,
            List<ExplanationDocument.Line> steps) {

        static ReimbursementDocument of(Reimbursement made) {
            return new ReimbursementDocument(
                    Ids.text(made.id()),
                    Ids.text(made.bill()),
                    Ids.text(made.person()),
                    made.institution().value(),
                    made.state(),
                    made.total(),
                    made.funds(),
                    ManualBenefit.steps(made.explanation()));
        }
    }

    @PostMapping
    ResponseEntity<ReimbursementDocument> reimburse(Caller caller, @RequestBody Pick pick) {
        var actor = caller.as(Role.MAKER);
        var document = ReimbursementDocument.of(reimbursing.reimburse(picked(caller, pick), actor));
        return ResponseEntity.created(URI.create("/api/manual-reimbursements/" + document.id()))
                .body(document);
    }

    @GetMapping("/{id}")
    ReimbursementDocument reimbursement(Caller caller, @PathVariable String id) {
        caller.as(Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        return ReimbursementDocument.of(find(caller, id));
    }

    /** By another person than the maker. */
    @PostMapping("/{id}/approval")
    ReimbursementDocument approve(Caller caller, @PathVariable String id) {
        var actor = caller.as(Role.CHECKER);
        return ReimbursementDocument.of(reimbursing.approve(find(caller, id), actor));
    }

    /** By another person than the maker; the bill may be proposed anew. */
    @PostMapping("/{id}/rejection")
    ReimbursementDocument reject(Caller caller, @PathVariable String id, @RequestBody Rejection why) {
        var actor = caller.as(Role.CHECKER);
        return ReimbursementDocument.of(reimbursing.reject(find(caller, id), reason(why), actor));
    }

    private static String reason(Rejection why) {
        var reason = Input.required("/reason", why.reason());
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refused(
                    ClaimsError.WRONG_FIELDS,
                    new Violation("/reason", "1 to " + LONGEST_REASON + " characters", "something else"));
        }
        return reason;
    }

    private Reimbursement find(Caller caller, String id) {
        var found = rows.find(Input.id(id));
        caller.mustServe(found.region());
        return found;
    }

    /** A bill of persons who are insured elsewhere is not there. */
    private SelfPaidBill picked(Caller caller, Pick pick) {
        var bill = find(Input.required("/bill", pick.bill()));
        caller.mustServe(bill.visit().insuredRegion());
        return bill;
    }

    private SelfPaidBill find(String bill) {
        try {
            return bills.find(Ids.parse(bill)).orElseThrow(ReimbursementsController::unknown);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static Refused unknown() {
        return new Refused(ClaimsError.WRONG_FIELDS, new Violation("/bill", "an uploaded bill", "none"));
    }
}
