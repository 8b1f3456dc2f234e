package org.medfund.audit.review;

import java.time.LocalDate;
import org.medfund.kernel.Caller;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows that what was reviewed is what was received (S0-2.2b). */
@RestController
class ReviewCoverageController {

    private final JdbcClient db;

    ReviewCoverageController(JdbcClient db) {
        this.db = db;
    }

    /**
     * A day's coverage.
     *
     * @param region   the payer region
     * @param date     the business date
     * @param received settlements and reversals that claims has recorded
     * @param reviewed how many of them were reviewed
     * @param complete whether none is open
     */
    record Coverage(RegionCode region, LocalDate date, long received, long reviewed, boolean complete) {}

    @GetMapping("/api/reviews/coverage")
    Coverage coverage(@RequestParam RegionCode region, @RequestParam LocalDate date, Caller caller) {
        caller.as(Role.AUDITOR, Role.MAKER);
        caller.mustServe(region);
        return db.sql(
                        "SELECT received, reviewed FROM review_coverage_v1 WHERE region = :region AND business_date = :date")
                .param("region", region.value())
                .param("date", date)
                .query((row, n) -> coverage(region, date, row.getLong("received"), row.getLong("reviewed")))
                .optional()
                .orElseGet(() -> coverage(region, date, 0, 0));
    }

    private static Coverage coverage(RegionCode region, LocalDate date, long received, long reviewed) {
        return new Coverage(region, date, received, reviewed, received == reviewed);
    }
}
