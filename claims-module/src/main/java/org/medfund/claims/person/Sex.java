package org.medfund.claims.person;

import java.util.Arrays;
import java.util.Optional;

/** The national code of the sex (gend). */
public enum Sex {
    MALE("1"),
    FEMALE("2"),
    UNSTATED("9");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Optional<Sex> ofCode(String code) {
        return Arrays.stream(values()).filter(sex -> sex.code.equals(code)).findFirst();
    }
}
