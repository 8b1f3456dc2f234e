package org.medfund.claims.person;

import java.time.LocalDate;
import java.util.UUID;

/** A person in the clear, for one answer; never printed. */
public record PersonInClear(
        UUID id, String name, String certificateType, String certificate, LocalDate bornOn, Sex sex) {

    static PersonInClear of(UUID id, PersonDetails details) {
        var data = details.data();
        return new PersonInClear(
                id,
                data.name(),
                data.certificate().type(),
                data.certificate().number(),
                details.bornOn(),
                details.sex());
    }

    @Override
    public String toString() {
        return "a person in the clear";
    }
}
