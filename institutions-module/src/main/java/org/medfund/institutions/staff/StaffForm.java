package org.medfund.institutions.staff;

import static org.medfund.institutions.input.Input.code;
import static org.medfund.institutions.input.Input.date;
import static org.medfund.institutions.input.Input.expect;
import static org.medfund.institutions.input.Input.required;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.StaffCategory;

/**
 * A registration as a caller sends it.
 *
 * @param staff      the national code
 * @param category   in which capacity
 * @param validFrom  the first Shanghai date
 * @param validUntil the first date on which it holds no more; absent while it holds
 */
record StaffForm(
        @Nullable String staff,
        @Nullable StaffCategory category,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** @throws org.medfund.kernel.Refused naming a missing or wrong field after the pointer given */
    Registered checked(String at) {
        var from = date(at + "/validFrom", validFrom);
        if (validUntil != null) {
            expect(
                    date(at + "/validUntil", validUntil).isAfter(from),
                    at + "/validUntil",
                    "after validFrom",
                    validUntil);
        }
        return new Registered(code(at + "/staff", staff), required(at + "/category", category), from, validUntil);
    }

    /** The same, whole. */
    record Registered(
            String staff,
            StaffCategory category,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {}
}
