package org.medfund.claims.national.base;

import java.time.LocalDate;
import org.medfund.claims.person.enrolment.Enrolment;

/** psn_insu_stas (4. of the national interface), as far as an enrolment tells it: paused and invalid are not recorded here. */
enum InsuredState {
    NOT_YET("0"),
    NORMAL("1"),
    ENDED("4");

    private final String code;

    InsuredState(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static InsuredState of(Enrolment enrolment, LocalDate date) {
        if (enrolment.covers(date)) {
            return NORMAL;
        }
        return date.isBefore(enrolment.from()) ? NOT_YET : ENDED;
    }
}
