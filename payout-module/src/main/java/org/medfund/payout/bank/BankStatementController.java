package org.medfund.payout.bank;

import java.time.LocalDate;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.payout.PayoutError;
import org.medfund.trail.web.Body;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Fetches the bank's statements of a day. */
@RestController
@RequestMapping("/api/bank-statements")
@ConditionalOnProperty("medfund.bank.url")
class BankStatementController {

    private final StatementImport statements;

    BankStatementController(StatementImport statements) {
        this.statements = statements;
    }

    /** All expenditure accounts of a region for a booking date; again, it adds only what is new. */
    @PostMapping
    Taken take(@RequestBody Day day, Caller caller) {
        caller.mustServe(day.region());
        try {
            return new Taken(statements.take(day.region(), day.date(), caller.as(Role.FINANCE)));
        } catch (BankSilent silent) {
            throw new Refused(PayoutError.BANK_SILENT);
        }
    }

    record Day(RegionCode region, LocalDate date) {
        Day {
            Body.required("/region", region);
            Body.required("/date", date);
        }
    }

    record Taken(int newEntries) {}
}
