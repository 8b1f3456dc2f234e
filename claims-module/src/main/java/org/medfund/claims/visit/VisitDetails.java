package org.medfund.claims.visit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.person.PersonKey;
import org.medfund.trail.EventJson;

/**
 * What is kept of a visit under the key of the person, and never printed.
 *
 * @param number         the institution's own number of the visit (ipt_otp_no)
 * @param departmentCode the department of visit or admission (dept_code)
 * @param department     its name
 * @param bed            of a stay
 * @param doctorName     the attending doctor's name
 * @param leftBy         the way of discharge (dscg_way)
 * @param diagnoses      in their order
 */
public record VisitDetails(
        @Nullable String number,
        @Nullable String departmentCode,
        @Nullable String department,
        @Nullable String bed,
        @Nullable String doctorName,
        @Nullable String leftBy,
        List<Diagnosis> diagnoses) {

    public static final VisitDetails NONE = new VisitDetails(null, null, null, null, null, null, List.of());

    public VisitDetails {
        diagnoses = List.copyOf(diagnoses);
    }

    /**
     * A diagnosis in the national codes; every field as it was sent.
     *
     * @param type       diag_type
     * @param order      diag_srt_no
     * @param code       diag_code
     * @param name       diag_name
     * @param department diag_dept
     * @param doctor     dise_dor_no
     * @param doctorName dise_dor_name
     * @param at         diag_time
     * @param main       maindiag_flag
     * @param valid      vali_flag
     */
    public record Diagnosis(
            String type,
            String order,
            String code,
            String name,
            @Nullable String department,
            @Nullable String doctor,
            @Nullable String doctorName,
            @Nullable Instant at,
            @Nullable String main,
            @Nullable String valid) {

        @Override
        public String toString() {
            return "a diagnosis";
        }
    }

    public VisitDetails withDiagnoses(List<Diagnosis> others) {
        return new VisitDetails(number, departmentCode, department, bed, doctorName, leftBy, others);
    }

    /** Those that stand if there are no others. */
    public VisitDetails withDiagnosesIfAny(List<Diagnosis> others) {
        return others.isEmpty() ? this : withDiagnoses(others);
    }

    byte[] sealed(UUID visit, PersonKey key) {
        return key.seal(EventJson.write(this), place(visit));
    }

    static VisitDetails open(UUID visit, byte @Nullable [] sealed, PersonKey key) {
        return sealed == null ? NONE : EventJson.read(key.open(sealed, place(visit)), VisitDetails.class);
    }

    @Override
    public String toString() {
        return "details of a visit";
    }

    private static String place(UUID visit) {
        return "visit " + visit;
    }
}
