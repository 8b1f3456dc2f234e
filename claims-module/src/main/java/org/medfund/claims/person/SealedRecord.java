package org.medfund.claims.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person's record as it is stored: what is personal is sealed. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SealedRecord(
        LocalDate bornOn, Sex sex, String certificateType, byte[] certificate, byte[] name, byte @Nullable [] phone) {

    static SealedRecord of(PersonDetails details, DataKey key) {
        var data = details.data();
        return new SealedRecord(
                details.bornOn(),
                details.sex(),
                data.certificate().type(),
                key.seal(data.certificate().number(), "certificate"),
                key.seal(data.name(), "name"),
                key.sealIfAny(data.phone(), "phone"));
    }

    PersonDetails open(DataKey key) {
        var data = new PersonalData(
                key.open(name, "name"),
                new Certificate(certificateType, key.open(certificate, "certificate")),
                key.openIfAny(phone, "phone"));
        return new PersonDetails(data, bornOn, sex);
    }
}
