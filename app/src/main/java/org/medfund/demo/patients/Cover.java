package org.medfund.demo.patients;

import java.time.LocalDate;
import java.util.Set;
import org.medfund.kernel.Money;

/**
 * How a person is insured.
 *
 * @param insutype    310 for employees, whom it also covers for maternity, or 390
 * @param personClass WORKING, RETIRED, ADULT or MINOR
 * @param psnType     the region's code for it
 * @param supplements codes of the supplementary funds that also stand in
 * @param identities  names of special identities
 * @param account     the balance of the personal account on the first day
 * @param joinedOn    the day of enrolling and paying
 * @param from        the first day of cover
 */
public record Cover(
        String insutype,
        String personClass,
        String psnType,
        Set<String> supplements,
        Set<String> identities,
        Money account,
        LocalDate joinedOn,
        LocalDate from) {}
