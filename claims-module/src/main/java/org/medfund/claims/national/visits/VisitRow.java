package org.medfund.claims.national.visits;

import org.medfund.claims.national.Row;
import org.medfund.claims.person.PersonFacts;
import org.medfund.claims.visit.FoundVisit;
import org.medfund.institutions.Institution;
import org.medfund.kernel.Ids;

/** A visit as 5201 and 5303 answer it. */
final class VisitRow {

    private VisitRow() {}

    static Row of(FoundVisit found, PersonFacts person, Institution institution) {
        var visit = found.visit();
        var details = found.details();
        var settlement = found.settlement();
        return new Row()
                .with("mdtrt_id", visit.mdtrtId())
                .with("psn_no", person.psnNo())
                .with("gend", person.sex().code())
                .with("brdy", person.bornOn())
                .with("insutype", visit.insurance().code())
                .with("insu_admdvs", visit.insuredRegion().value())
                .with("med_type", visit.medType())
                .with("begntime", visit.beganAt())
                .with("endtime", visit.endedAt())
                .with("ipt_otp_no", details.number())
                .with("atddr_no", visit.doctor())
                .with("dr_name", details.doctorName())
                .with("dept_code", details.departmentCode())
                .with("dept_name", details.department())
                .with("bed", details.bed())
                .with("dise_codg", visit.disease())
                .with("inhosp_stas", isInHospital(found))
                .with("fixmedins_code", institution.code().value())
                .with("fixmedins_name", institution.name())
                .with("setl_id", settlement == null ? null : Ids.text(settlement));
    }

    static boolean isInHospital(FoundVisit found) {
        return found.visit().stay() && found.visit().endedAt() == null;
    }
}
