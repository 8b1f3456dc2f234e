package org.medfund.institutions.policy;

import java.util.List;
import org.medfund.kernel.Caller;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reports of major changes over HTTP (S4-C4). */
@RestController
@RequestMapping("/api/policies/{region}/reports")
class ChangeReportsController {

    private final ChangeReports reports;

    ChangeReportsController(ChangeReports reports) {
        this.reports = reports;
    }

    @PostMapping
    ChangeReport report(@PathVariable RegionCode region, @RequestBody ChangeReports.Form form, Caller caller) {
        var actor = caller.as(Role.RULE_PUBLISHER, Role.MAKER);
        caller.mustServe(region);
        return reports.add(region, form, actor);
    }

    @GetMapping
    List<ChangeReport> reports(@PathVariable RegionCode region, Caller caller) {
        caller.as(PoliciesController.READERS);
        caller.mustServe(region);
        return reports.of(region);
    }
}
