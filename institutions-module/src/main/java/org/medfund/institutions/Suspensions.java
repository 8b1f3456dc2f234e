package org.medfund.institutions;

import java.time.Instant;
import java.util.Set;
import org.medfund.kernel.InstitutionCode;

/** What is suspended, answered from memory, fresh as {@link InstitutionRegister} is. */
public interface Suspensions {

    /** The suspensions in force at an instant; effective times decide, not arrival. */
    Set<SuspensionKind> at(InstitutionCode institution, Instant instant);
}
