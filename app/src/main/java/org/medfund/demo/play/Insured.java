package org.medfund.demo.play;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.medfund.demo.patients.Person;

/** The persons of the region, with the numbers that Medfund knows them by. */
final class Insured {

    private final Map<Integer, String> numbers = new ConcurrentHashMap<>();

    void known(Person person, String number) {
        numbers.put(person.number(), number);
    }

    /** The psn_no. */
    String number(Person person) {
        return Objects.requireNonNull(numbers.get(person.number()), () -> "person " + person.number());
    }
}
