package org.medfund.kernel;

import java.util.regex.Pattern;

/**
 * The national code of a designated institution (fixmedins_code 定点医药机构编号).
 *
 * @param value 1 to 30 letters and digits, for example {@code H61090200017}
 */
public record InstitutionCode(String value) implements Comparable<InstitutionCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9]{1,30}");

    public InstitutionCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("an institution code has 1 to 30 letters and digits");
        }
    }

    @Override
    public int compareTo(InstitutionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
