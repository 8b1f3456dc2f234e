package org.medfund.accounting.ledger;

import java.util.regex.Pattern;
import org.medfund.accounting.AccountingError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One voucher by its id, which begins with its region. */
@RestController
class VoucherController {

    private static final Pattern ID = Pattern.compile("(\\d{6})-[A-Z]+-\\d{6}-\\d{6,}");

    private final Vouchers vouchers;

    VoucherController(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    @GetMapping("/api/vouchers/{id}")
    VoucherView voucher(@PathVariable String id, Caller caller) {
        caller.as(Role.FINANCE, Role.AUDITOR);
        var parts = ID.matcher(id);
        if (!parts.matches()) {
            throw new Refused(AccountingError.VOUCHER_UNKNOWN);
        }
        var region = new RegionCode(parts.group(1));
        caller.mustServe(region);
        return vouchers.find(region, id).orElseThrow(() -> new Refused(AccountingError.VOUCHER_UNKNOWN));
    }
}
