package org.medfund.claims.person;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who persons are, as everybody may see it. */
@Component
public class MaskedPersons {

    private final PersonRegister register;

    MaskedPersons(PersonRegister register) {
        this.register = register;
    }

    /** {@code 张*} and {@code 110101********0011}. */
    public record Masked(String name, String certificateNumber) {}

    public Masked of(UUID person) {
        var data = register.details(person).data();
        return new Masked(Masking.name(data.name()), data.certificate().masked());
    }
}
