package org.medfund.claims.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.medfund.bench.server.Installation;
import org.medfund.bench.server.Region;
import org.springframework.stereotype.Component;

/** Registers people as the register does, each sealed under a key of its own. */
@NullMarked
@Component
public class BenchPersons {

    private static final String PASSPORT = "03";
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1940, 1, 1);
    private static final int BIRTHDAYS = 60 * 365;

    private final PersonRegister register;

    BenchPersons(PersonRegister register) {
        this.register = register;
    }

    /** @return the person of that number */
    public UUID register(int number) {
        var certificate = Certificate.of(PASSPORT, "E%08d".formatted(number));
        var data = PersonalData.of("参保人" + number, certificate, "139%08d".formatted(number));
        var born = FIRST_BIRTH.plusDays(number * 7_919L % BIRTHDAYS);
        var details = PersonDetails.of(data, born, number % 2 == 0 ? Sex.MALE : Sex.FEMALE);
        return register.register(Region.CODE, details, Installation.ACTOR).id();
    }
}
