package org.medfund.claims.purchase;

import java.time.LocalDate;
import java.util.List;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports on purchases. */
@RestController
class PurchaseController {

    private static final int MOST_DAYS = 92;

    private final BelowListed below;

    PurchaseController(BelowListed below) {
        this.below = below;
    }

    /** What was bought below the platform's price on Shanghai dates, both included (S2-7a); an institution sees its own. */
    @GetMapping("/api/purchases/below-listed")
    List<BelowListed.Purchase> belowListed(
            Caller caller, @RequestParam RegionCode region, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        var actor = caller.as(Role.INSTITUTION, Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        caller.mustServe(region);
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
            throw new Refused(
                    ClaimsError.RANGE_WRONG,
                    new Violation("/to", "from " + from + " to " + from.plusDays(MOST_DAYS), to.toString()));
        }
        return below.read(region, from, to, actor.role().equals(Role.INSTITUTION.name()) ? actor.org() : "");
    }
}
