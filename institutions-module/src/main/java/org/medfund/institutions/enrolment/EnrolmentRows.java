package org.medfund.institutions.enrolment;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.medfund.institutions.evidence.Evidence;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and adds steps of enrolment. */
@Component
class EnrolmentRows {

    private static final String TABLE = "instant_enrolment";

    private final Evidence evidence;
    private final JdbcClient db;

    EnrolmentRows(Evidence evidence, JdbcClient db) {
        this.evidence = evidence;
        this.db = db;
    }

    Map<InstitutionCode, EnrolmentLife> of(RegionCode region) {
        var where = "WHERE region = :region ORDER BY code, change_no";
        return evidence.read(TABLE, EnrolmentEntry.class, where, Map.of("region", region.value())).stream()
                .collect(groupingBy(EnrolmentEntry::code, collectingAndThen(toList(), EnrolmentLife::new)));
    }

    /** The institutions of level 2 and above. */
    List<InstitutionCode> higherLevels(RegionCode region) {
        return db.sql("SELECT code FROM institution_v1 WHERE region = :region AND level >= 2 ORDER BY code")
                .param("region", region.value())
                .query((row, n) -> new InstitutionCode(row.getString(1)))
                .list();
    }

    String add(EnrolmentEntry entry) {
        return evidence.add(TABLE, entry);
    }
}
