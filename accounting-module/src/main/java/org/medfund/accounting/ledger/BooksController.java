package org.medfund.accounting.ledger;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Caller;
import org.medfund.kernel.FundBook;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.trail.web.Cursor;
import org.medfund.trail.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finance and audit read the books of their region. */
@RestController
@RequestMapping("/api/books/{region}/{book}")
class BooksController {

    private final Balances balances;
    private final Ledger ledger;
    private final Vouchers vouchers;

    BooksController(Balances balances, Ledger ledger, Vouchers vouchers) {
        this.balances = balances;
        this.ledger = ledger;
        this.vouchers = vouchers;
    }

    /** The trial balance (科目余额表). */
    @GetMapping("/trial-balance")
    TrialBalance trialBalance(
            @PathVariable RegionCode region,
            @PathVariable FundBook book,
            @RequestParam YearMonth period,
            Caller caller) {
        return balances.trialBalance(read(region, book, period, caller));
    }

    /** The balances of an account by institution. */
    @GetMapping("/sub-ledger")
    List<Balance> subLedger(
            @PathVariable RegionCode region,
            @PathVariable FundBook book,
            @RequestParam String account,
            @RequestParam YearMonth period,
            Caller caller) {
        return balances.byInstitution(read(region, book, period, caller), account);
    }

    /** The lines of an account (明细账), of one institution if asked. */
    @GetMapping("/ledger")
    ResponseEntity<Page<LedgerEntry>> ledger(
            @PathVariable RegionCode region,
            @PathVariable FundBook book,
            @RequestParam String account,
            @RequestParam(required = false) @Nullable String institution,
            @RequestParam YearMonth period,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        var books = read(region, book, period, caller);
        var size = Page.limit(limit);
        var after = cursor == null ? Cursor.of(0, 0) : Cursor.parse(cursor, 2);
        var entries = ledger.entries(books, account, institution, after.number(0), after.number(1), size + 1);
        return Page.of(entries, size, entry -> Cursor.of(entry.number(), entry.lineNo()))
                .answer();
    }

    /** The vouchers of a period by number. */
    @GetMapping("/vouchers")
    ResponseEntity<Page<VoucherView>> vouchers(
            @PathVariable RegionCode region,
            @PathVariable FundBook book,
            @RequestParam YearMonth period,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        var books = read(region, book, period, caller);
        var size = Page.limit(limit);
        var after = cursor == null ? 0 : Cursor.parse(cursor, 1).number(0);
        return Page.of(vouchers.page(books, after, size + 1), size, voucher -> Cursor.of(voucher.number()))
                .answer();
    }

    private static Books read(RegionCode region, FundBook book, YearMonth period, Caller caller) {
        caller.as(Role.FINANCE, Role.AUDITOR);
        caller.mustServe(region);
        return new Books(region, book, period);
    }
}
