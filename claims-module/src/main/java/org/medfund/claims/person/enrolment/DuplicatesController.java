package org.medfund.claims.person.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is enrolled twice on a date, found by comparing all areas (S4-B7c, S4-C8a). */
@RestController
class DuplicatesController {

    private static final int MOST = 1_000;
    private static final String TWICE = """
            SELECT o.person_id, o.id, t.id, t.region
            FROM enrolment_in_force o
            JOIN enrolment_in_force t ON t.person_id = o.person_id AND t.id <> o.id
            WHERE o.region = :region
              AND o.valid_from <= :date AND (o.valid_until IS NULL OR o.valid_until > :date)
              AND t.valid_from <= :date AND (t.valid_until IS NULL OR t.valid_until > :date)
            ORDER BY o.person_id, o.id, t.id LIMIT :most""";

    private final JdbcClient db;

    DuplicatesController(JdbcClient db) {
        this.db = db;
    }

    /** One of them, by surrogate. */
    record Duplicate(String person, String enrolment, String other, String otherRegion) {}

    /** At most a thousand, which is a thousand too many. */
    record Duplicates(LocalDate date, List<Duplicate> items) {}

    @GetMapping("/api/enrolment-duplicates")
    Duplicates duplicates(Caller caller, @RequestParam RegionCode region, @RequestParam LocalDate date) {
        caller.as(Role.MAKER, Role.CHECKER, Role.AUDITOR);
        caller.mustServe(region);
        var found = db.sql(TWICE)
                .param("region", region.value())
                .param("date", date)
                .param("most", MOST)
                .query((row, n) -> new Duplicate(
                        Ids.text(row.getObject(1, UUID.class)),
                        Ids.text(row.getObject(2, UUID.class)),
                        Ids.text(row.getObject(3, UUID.class)),
                        row.getString(4)))
                .list();
        return new Duplicates(date, found);
    }
}
