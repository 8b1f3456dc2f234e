package org.medfund.claims.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Persons who never lived: their certificates have the area code 999999, which no place has. */
public final class PersonMother {

    private static final AtomicInteger BIRTHDAYS = new AtomicInteger();
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private PersonMother() {}

    /** The certificate number of a man, another one each time. */
    public static String number() {
        return number(LocalDate.of(1950, 1, 1).plusDays(BIRTHDAYS.incrementAndGet()));
    }

    public static String number(LocalDate bornOn) {
        return withCheckDigit("999999" + bornOn.format(DateTimeFormatter.BASIC_ISO_DATE) + "001");
    }

    public static String withCheckDigit(String first17) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return first17 + "10X98765432".charAt(sum % 11);
    }

    /** A registration as JSON. */
    public static String json(String region, String name, String number) {
        return """
                {"region":"%s","name":"%s","certificateType":"01","certificateNumber":"%s","phone":"13800000011"}""".formatted(region, name, number);
    }

    public static String search(String number) {
        return "{\"certificateType\":\"01\",\"certificateNumber\":\"%s\"}".formatted(number);
    }
}
