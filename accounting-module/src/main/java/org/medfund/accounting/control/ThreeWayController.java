package org.medfund.accounting.control;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.trail.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finance and audit see whether business, books and bank agree, and why not. */
@RestController
@RequestMapping("/api/reconciliation/three-way")
class ThreeWayController {

    private final ThreeWay threeWay;
    private final DrillDownRows items;

    ThreeWayController(ThreeWay threeWay, DrillDownRows items) {
        this.threeWay = threeWay;
        this.items = items;
    }

    /** A whole close date. */
    @GetMapping
    ThreeWayReport day(@RequestParam RegionCode region, @RequestParam LocalDate date, Caller caller) {
        mustRead(region, caller);
        return threeWay.reconcile(new Scope(region, date, null, null));
    }

    /** One institution and fund, down to settlements, vouchers and bank entries. */
    @GetMapping("/{region}/{date}/{institution}/{fund}")
    DrillDown row(
            @PathVariable RegionCode region,
            @PathVariable LocalDate date,
            @PathVariable InstitutionCode institution,
            @PathVariable String fund,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        mustRead(region, caller);
        var type = FundType.ofCode(fund).orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
        var scope = new Scope(region, date, institution, type);
        var size = Page.limit(limit);
        var lines = Page.of(items.lines(scope, cursor, size + 1), size, DrillDownRows.Place::after);
        return new DrillDown(threeWay.reconcile(scope), lines, items.vouchers(scope), items.entries(scope));
    }

    private static void mustRead(RegionCode region, Caller caller) {
        caller.as(Role.FINANCE, Role.AUDITOR);
        caller.mustServe(region);
    }
}
