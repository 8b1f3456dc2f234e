package org.medfund.institutions;

import java.time.Instant;
import org.medfund.kernel.InstitutionCode;

/** The payment qualification of staff, answered from memory, fresh as {@link InstitutionRegister} is. */
public interface StaffQualification {

    /**
     * The state at an instant; effective times decide, not arrival. Points follow the person across institutions and areas.
     *
     * @param staff       the national staff code (医保医师、药师、护士、技师代码)
     * @param institution where the person acted
     * @param instant     when
     */
    QualificationState at(String staff, InstitutionCode institution, Instant instant);

    /** Whether at least one technician (医技人员) is registered there and qualified (S2-2c). */
    boolean hasTechnician(InstitutionCode institution, Instant instant);
}
