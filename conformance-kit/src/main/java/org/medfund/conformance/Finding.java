package org.medfund.conformance;

/**
 * Something that does not conform.
 *
 * @param field    where in the answer
 * @param assumed  whether the field is one that no published text has
 */
record Finding(String field, String expected, String received, boolean assumed) {

    Finding(String field, String expected, String received) {
        this(field, expected, received, false);
    }
}
