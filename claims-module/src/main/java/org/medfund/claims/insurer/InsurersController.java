package org.medfund.claims.insurer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.Input;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The supervision of insurers over HTTP, for the insured place (S4-B7b). */
@RestController
class InsurersController {

    private static final Role[] READERS = {Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR};

    private final InsurerContracts contracts;
    private final InsurerStatements statements;

    InsurersController(InsurerContracts contracts, InsurerStatements statements) {
        this.contracts = contracts;
        this.statements = statements;
    }

    /** A contract as it is shown. */
    record ContractDocument(
            String id,
            RegionCode region,
            String number,
            String insurer,
            String insurance,
            LocalDate from,
            LocalDate until,
            @Nullable Long heads,
            @Nullable Money premiumPerHeadFen,
            Money premiumFen) {

        static ContractDocument of(InsurerContract contract) {
            return new ContractDocument(
                    Ids.text(contract.id()),
                    contract.region(),
                    contract.number(),
                    contract.insurer(),
                    contract.insurance().code(),
                    contract.from(),
                    contract.until(),
                    contract.heads(),
                    contract.perHead(),
                    contract.premium());
        }
    }

    /** Of which contract and month. */
    record StatementForm(
            @Nullable String contract, @Nullable YearMonth month) {}

    /** A statement as it is shown; PROPOSED until a checker issues it. */
    record StatementDocument(
            String id,
            String contract,
            String insurer,
            String insurance,
            YearMonth month,
            String state,
            Money premiumFen,
            Money paidBeforeFen,
            Money paidFen,
            Money balanceFen,
            long beneficiaries,
            @Nullable Money keptAtMostFen) {

        static StatementDocument of(InsurerStatement statement) {
            var contract = statement.contract();
            var figures = statement.figures();
            return new StatementDocument(
                    Ids.text(statement.id()),
                    Ids.text(contract.id()),
                    contract.insurer(),
                    contract.insurance().code(),
                    statement.month(),
                    statement.issuedBy() == null ? "PROPOSED" : "ISSUED",
                    figures.premium(),
                    figures.paidBefore(),
                    figures.paid(),
                    figures.balance(),
                    figures.beneficiaries(),
                    figures.keptAtMost());
        }
    }

    @PostMapping("/api/insurer-contracts")
    @ResponseStatus(HttpStatus.CREATED)
    ContractDocument record(Caller caller, @RequestBody ContractForm form) {
        var actor = caller.as(Role.MAKER);
        var contract = form.contract(Ids.next());
        caller.mustServe(contract.region());
        return ContractDocument.of(contracts.record(contract, actor));
    }

    @GetMapping("/api/insurer-contracts")
    List<ContractDocument> contracts(Caller caller, @RequestParam RegionCode region) {
        caller.as(READERS);
        caller.mustServe(region);
        return contracts.of(region).stream().map(ContractDocument::of).toList();
    }

    @GetMapping("/api/insurer-contracts/{id}/statements")
    List<StatementDocument> statements(Caller caller, @PathVariable String id) {
        caller.as(READERS);
        var contract = contracts.find(Input.id(id));
        caller.mustServe(contract.region());
        return statements.of(contract).stream().map(StatementDocument::of).toList();
    }

    @PostMapping("/api/insurer-statements")
    @ResponseStatus(HttpStatus.CREATED)
    StatementDocument propose(Caller caller, @RequestBody StatementForm form) {
        var actor = caller.as(Role.MAKER);
        var contract = contract(Input.required("/contract", form.contract()));
        caller.mustServe(contract.region());
        return StatementDocument.of(statements.propose(contract, Input.required("/month", form.month()), actor));
    }

    @GetMapping("/api/insurer-statements/{id}")
    StatementDocument statement(Caller caller, @PathVariable String id) {
        caller.as(READERS);
        return StatementDocument.of(find(caller, Input.id(id)));
    }

    /** By another person than the maker. */
    @PostMapping("/api/insurer-statements/{id}/issue")
    StatementDocument issue(Caller caller, @PathVariable String id) {
        var actor = caller.as(Role.CHECKER);
        return StatementDocument.of(statements.issue(find(caller, Input.id(id)).id(), actor));
    }

    private InsurerStatement find(Caller caller, UUID id) {
        var statement = statements.find(id);
        caller.mustServe(statement.contract().region());
        return statement;
    }

    private InsurerContract contract(String id) {
        try {
            return contracts.find(Ids.parse(id));
        } catch (IllegalArgumentException e) {
            throw new Refused(
                    ClaimsError.WRONG_FIELDS, new Violation("/contract", "a contract's id", "something else"));
        }
    }
}
