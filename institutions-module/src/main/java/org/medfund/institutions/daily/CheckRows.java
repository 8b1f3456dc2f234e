package org.medfund.institutions.daily;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.medfund.institutions.evidence.Evidence;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and adds answers to daily checks. */
@Component
class CheckRows {

    private static final String TABLE = "daily_check";

    private final Evidence evidence;
    private final JdbcClient db;

    CheckRows(Evidence evidence, JdbcClient db) {
        this.evidence = evidence;
        this.db = db;
    }

    /** The answers of a day by institution, in their order. */
    Map<InstitutionCode, List<CheckEntry>> of(RegionCode region, LocalDate day) {
        var where = "WHERE region = :region AND day = :day ORDER BY code, kind, answer_no";
        return evidence.read(TABLE, CheckEntry.class, where, Map.of("region", region.value(), "day", day)).stream()
                .collect(groupingBy(CheckEntry::code));
    }

    /** All institutions of a region. */
    List<InstitutionCode> institutions(RegionCode region) {
        return db.sql("SELECT code FROM institution_v1 WHERE region = :region ORDER BY code")
                .param("region", region.value())
                .query((row, n) -> new InstitutionCode(row.getString(1)))
                .list();
    }

    String add(CheckEntry entry) {
        return evidence.add(TABLE, entry);
    }
}
