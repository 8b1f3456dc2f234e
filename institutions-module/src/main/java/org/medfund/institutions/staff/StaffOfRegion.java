package org.medfund.institutions.staff;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.medfund.institutions.StaffCategory;
import org.medfund.kernel.InstitutionCode;

/**
 * The registrations and points of a region that hold.
 *
 * @param registrations by institution and person
 * @param points        by person
 * @param technicians   the registrations of technicians, by institution
 */
record StaffOfRegion(
        Map<Place, List<StaffEntry>> registrations,
        Map<String, List<PointsEntry>> points,
        Map<InstitutionCode, List<StaffEntry>> technicians) {

    /** A person at an institution. */
    record Place(InstitutionCode institution, String staff) {}

    static StaffOfRegion of(List<StaffEntry> registrations, List<PointsEntry> points) {
        return new StaffOfRegion(
                registrations.stream().collect(groupingBy(entry -> new Place(entry.institution(), entry.staff()))),
                points.stream().collect(groupingBy(PointsEntry::staff)),
                registrations.stream()
                        .filter(entry -> entry.category() == StaffCategory.TECHNICIAN)
                        .collect(groupingBy(StaffEntry::institution)));
    }

    List<StaffEntry> registrations(InstitutionCode institution, String staff) {
        return registrations.getOrDefault(new Place(institution, staff), List.of());
    }

    List<StaffEntry> technicians(InstitutionCode institution) {
        return technicians.getOrDefault(institution, List.of());
    }

    List<PointsEntry> points(String staff) {
        return points.getOrDefault(staff, List.of());
    }
}
