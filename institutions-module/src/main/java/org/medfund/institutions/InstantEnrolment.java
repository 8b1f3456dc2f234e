package org.medfund.institutions;

import java.time.LocalDate;
import org.medfund.kernel.InstitutionCode;

/** Who takes part in instant settlement, answered from memory, fresh as {@link InstitutionRegister} is (S3-art5). */
public interface InstantEnrolment {

    /** Whether what an institution settles on a business date is paid daily. */
    boolean isEnrolled(InstitutionCode institution, LocalDate businessDate);
}
