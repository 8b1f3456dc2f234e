package org.medfund.institutions.staff;

import java.util.List;
import java.util.Map;
import org.medfund.institutions.evidence.Evidence;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.stereotype.Component;

/** Reads and adds registrations and points; of each the last revision holds. */
@Component
class StaffRows {

    static final String REGISTRATION = "staff_registration";
    static final String POINTS = "staff_points";

    private static final String LAST_REGISTRATIONS = """
            WHERE NOT EXISTS (SELECT FROM staff_registration l WHERE (l.region, l.institution, l.staff, l.valid_from)
                = (t.region, t.institution, t.staff, t.valid_from) AND l.revision > t.revision)""";
    private static final String LAST_POINTS = """
            WHERE NOT EXISTS (SELECT FROM staff_points l WHERE (l.region, l.institution, l.measure, l.staff)
                = (t.region, t.institution, t.measure, t.staff) AND l.revision > t.revision)""";

    private final Evidence evidence;

    StaffRows(Evidence evidence) {
        this.evidence = evidence;
    }

    StaffOfRegion of(RegionCode region) {
        var params = Map.of("region", region.value());
        var where = " AND t.region = :region";
        return StaffOfRegion.of(
                evidence.read(REGISTRATION, StaffEntry.class, LAST_REGISTRATIONS + where, params),
                evidence.read(POINTS, PointsEntry.class, LAST_POINTS + where, params));
    }

    List<StaffEntry> registrations(InstitutionCode institution) {
        var where = LAST_REGISTRATIONS + " AND t.institution = :institution ORDER BY t.staff, t.valid_from";
        return evidence.read(REGISTRATION, StaffEntry.class, where, Map.of("institution", institution.value()));
    }

    /** The person's points of every region. */
    List<PointsEntry> points(String staff) {
        return evidence.read(POINTS, PointsEntry.class, LAST_POINTS + " AND t.staff = :staff", Map.of("staff", staff));
    }

    String add(PointsEntry entry) {
        return evidence.add(POINTS, entry);
    }

    List<String> add(List<StaffEntry> entries) {
        return evidence.add(REGISTRATION, entries);
    }
}
