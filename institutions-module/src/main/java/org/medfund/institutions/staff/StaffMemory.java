package org.medfund.institutions.staff;

import java.time.Instant;
import java.util.List;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.QualificationState;
import org.medfund.institutions.StaffQualification;
import org.medfund.institutions.change.Changes;
import org.medfund.institutions.change.RegionMemory;
import org.medfund.institutions.change.Subject;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Shanghai;
import org.springframework.stereotype.Component;

/** The staff of all regions in memory: a person is registered at an institution, and has points wherever they were given. */
@Component
class StaffMemory implements StaffQualification {

    private final RegionMemory<StaffOfRegion> regions;
    private final InstitutionRegister register;
    private final PolicyBooks books;

    StaffMemory(StaffRows rows, InstitutionRegister register, PolicyBooks books, Changes changes) {
        this.regions = new RegionMemory<>(changes, Subject.STAFF, rows::of);
        this.register = register;
        this.books = books;
    }

    @Override
    public QualificationState at(String staff, InstitutionCode institution, Instant instant) {
        var registrations = registrations(staff, institution, instant);
        if (registrations.isEmpty()) {
            return QualificationState.UNREGISTERED;
        }
        var consequences = consequences(staff);
        var ended = registrations.stream()
                .allMatch(registration -> consequences.stream()
                        .anyMatch(consequence -> consequence.endsAt(instant, registration.validFrom())));
        if (ended) {
            return QualificationState.ENDED;
        }
        return consequences.stream().anyMatch(consequence -> consequence.suspendsAt(instant))
                ? QualificationState.SUSPENDED
                : QualificationState.QUALIFIED;
    }

    @Override
    public boolean hasTechnician(InstitutionCode institution, Instant instant) {
        var date = Shanghai.dateOf(instant);
        return register.find(institution).stream()
                .flatMap(found -> regions.of(found.region()).technicians(institution).stream())
                .filter(technician -> technician.holdsOn(date))
                .anyMatch(technician -> at(technician.staff(), institution, instant) == QualificationState.QUALIFIED);
    }

    List<Consequence> consequences(String staff) {
        return consequences(regions.regions().stream()
                .flatMap(region -> regions.of(region).points(staff).stream())
                .toList());
    }

    List<Consequence> consequences(List<PointsEntry> entries) {
        return entries.isEmpty()
                ? List.of()
                : PointsLedger.of(
                        entries,
                        entry -> new PointsPolicy(books.asOf(entry.region(), Shanghai.dateOf(entry.madeAt()))));
    }

    private List<StaffEntry> registrations(String staff, InstitutionCode institution, Instant instant) {
        var date = Shanghai.dateOf(instant);
        return register.find(institution).stream()
                .flatMap(found -> regions.of(found.region()).registrations(institution, staff).stream())
                .filter(registration -> registration.holdsOn(date))
                .toList();
    }
}
