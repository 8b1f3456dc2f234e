package org.medfund.trail.follow;

import java.util.List;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows how the followers stand. */
@RestController
class FollowersController {

    private final FollowerReport report;

    FollowersController(FollowerReport report) {
        this.report = report;
    }

    @GetMapping("/api/trail/followers")
    List<FollowerReport.Line> followers(Caller caller) {
        caller.as(Role.SYSADMIN, Role.AUDITOR);
        return report.lines();
    }
}
