package org.medfund.claims.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Ids;

/** A person as shown: masked, or in the clear where somebody asked for it with a reason. */
record PersonDocument(
        String id,
        String name,
        String certificateType,
        String certificateNumber,
        @Nullable String phone,
        @Nullable LocalDate bornOn,
        Sex sex) {

    /** Without the date of birth, which the masked number hides too. */
    static PersonDocument masked(UUID id, PersonDetails details) {
        var data = details.data();
        return new PersonDocument(
                Ids.text(id),
                Masking.name(data.name()),
                data.certificate().type(),
                data.certificate().masked(),
                data.phone() == null ? null : Masking.phone(data.phone()),
                null,
                details.sex());
    }

    static PersonDocument clear(UUID id, PersonDetails details) {
        var data = details.data();
        return new PersonDocument(
                Ids.text(id),
                data.name(),
                data.certificate().type(),
                data.certificate().number(),
                data.phone(),
                details.bornOn(),
                details.sex());
    }

    @Override
    public String toString() {
        return "person " + id;
    }
}
