package org.medfund.claims.person.account;

import static org.medfund.claims.person.Input.required;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.Input;
import org.medfund.claims.person.PersonAccess;
import org.medfund.claims.person.enrolment.Periods;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Account, mutual aid and accumulators over HTTP; amounts in fen. */
@RestController
@RequestMapping("/api/persons/{person}")
class AccountController {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private final AccountWriter writer;
    private final PersonFigures figures;
    private final PersonAccess access;

    AccountController(AccountWriter writer, PersonFigures figures, PersonAccess access) {
        this.writer = writer;
        this.figures = figures;
        this.access = access;
    }

    /** Who may be charged for. */
    record GrantForm(
            @Nullable RegionCode region,
            @Nullable String user,
            @Nullable Relation relation,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** The account as it stands. */
    record AccountView(long balanceFen) {}

    /** A grant's id. */
    record Granted(String id) {}

    /** The accumulators of a year, of which those of a disease name it. */
    record YearView(String region, String insurance, int year, String disease, YearFigures figures) {}

    @PostMapping("/account/credits")
    ResponseEntity<AccountView> credit(Caller caller, @PathVariable String person, @RequestBody CreditForm form) {
        var credit = form.checked();
        var owner = access.record(caller, person, credit.region());
        var added =
                writer.credit(credit.region(), owner, credit.reference(), credit.amountFen(), caller.as(Role.MAKER));
        return ResponseEntity.status(added ? 201 : 200).body(balance(owner));
    }

    @GetMapping("/account")
    AccountView account(Caller caller, @PathVariable String person) {
        return balance(access.read(caller, person));
    }

    @PostMapping("/mutual-aid")
    ResponseEntity<Granted> grant(Caller caller, @PathVariable String person, @RequestBody GrantForm form) {
        return ResponseEntity.status(201).body(grant(caller, person, form, Ids.next(), false));
    }

    @PutMapping("/mutual-aid/{id}")
    Granted correct(Caller caller, @PathVariable String person, @PathVariable String id, @RequestBody GrantForm form) {
        return grant(caller, person, form, Input.id(id), true);
    }

    @GetMapping("/accumulators")
    List<YearView> accumulators(Caller caller, @PathVariable String person, @RequestParam int year) {
        require(year >= FIRST_YEAR && year <= LAST_YEAR, "year", "a year from 2000 to 2999");
        var owner = access.read(caller, person);
        return figures.year(owner, year).entrySet().stream()
                .map(entry -> view(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(YearView::region)
                        .thenComparing(YearView::insurance)
                        .thenComparing(YearView::disease))
                .toList();
    }

    private Granted grant(Caller caller, String person, GrantForm form, UUID id, boolean correction) {
        var region = required("/region", form.region());
        var owner = access.record(caller, person, region);
        var user = access.named(caller, "/user", required("/user", form.user()));
        var from = required("/from", form.from());
        Periods.check(from, form.until());
        require(!user.equals(owner), "/user", "a relative");
        var grant = new Grant(id, owner, user, from, form.until());
        writer.grant(region, grant, required("/relation", form.relation()), correction, caller.as(Role.MAKER));
        return new Granted(Ids.text(id));
    }

    private AccountView balance(UUID owner) {
        return new AccountView(figures.balance(owner).fen());
    }

    private static YearView view(YearKey key, YearFigures figures) {
        return new YearView(key.region().value(), key.insurance().code(), key.year(), key.disease(), figures);
    }

    private static void require(boolean holds, String pointer, String expected) {
        if (!holds) {
            throw new Refused(ClaimsError.WRONG_FIELDS, new Violation(pointer, expected, "something else"));
        }
    }
}
