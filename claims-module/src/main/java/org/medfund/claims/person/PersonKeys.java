package org.medfund.claims.person;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the keys of persons, each for one use. */
@Component
public class PersonKeys {

    private final PersonRows rows;
    private final SecretKeys keys;

    PersonKeys(PersonRows rows, SecretKeys keys) {
        this.rows = rows;
        this.keys = keys;
    }

    public PersonKey of(UUID person) {
        return DataKey.unwrap(person, rows.key(person), keys);
    }
}
