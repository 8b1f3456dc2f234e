package org.medfund.accounting.posting;

import org.medfund.accounting.VoucherPosted;
import org.medfund.kernel.Caller;
import org.medfund.kernel.FundBook;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Finance opens a set of books and enters what the expenditure account received. The same again answers the same. */
@RestController
@RequestMapping("/api/books/{region}/{book}")
class BookEntryController {

    private final BookEntries entries;

    BookEntryController(BookEntries entries) {
        this.entries = entries;
    }

    @PostMapping("/opening")
    @ResponseStatus(HttpStatus.CREATED)
    Entered open(
            @PathVariable RegionCode region,
            @PathVariable FundBook book,
            @RequestBody OpeningRequest opening,
            Caller caller) {
        var actor = caller.as(Role.FINANCE);
        caller.mustServe(region);
        return Entered.as(entries.open(region, book, opening, actor));
    }

    @PostMapping("/transfers")
    @ResponseStatus(HttpStatus.CREATED)
    Entered transfer(
            @PathVariable RegionCode region,
            @PathVariable FundBook book,
            @RequestBody TransferRequest transfer,
            Caller caller) {
        var actor = caller.as(Role.FINANCE);
        caller.mustServe(region);
        return Entered.as(entries.transfer(region, book, transfer, actor));
    }

    /**
     * The voucher that an entry led to.
     *
     * @param totalFen the sum of its debits, in fen
     */
    record Entered(String voucherId, String period, int number, long totalFen) {

        static Entered as(VoucherPosted posted) {
            return new Entered(
                    posted.voucherId(),
                    posted.period().toString(),
                    posted.number(),
                    posted.total().fen());
        }
    }
}
