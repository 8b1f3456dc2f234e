package org.medfund.claims.wire;

/** A field of the national interface, by the name that it has there. */
public interface WireField {

    String wireName();

    WireType type();

    /** The greatest length of text and codes; nothing for other types. */
    int longest();

    Need need();

    default String expected() {
        return type().expected(longest());
    }

    /** Its place in the values of its object. */
    int ordinal();

    /** Whether a field must be there, and what may be said of it. */
    enum Need {
        REQUIRED,
        OPTIONAL,
        /** Optional, and personal data: never kept and never repeated in a refusal. */
        PERSONAL,
        /** Required, and never repeated in a refusal. */
        REQUIRED_PERSONAL;

        public boolean required() {
            return this == REQUIRED || this == REQUIRED_PERSONAL;
        }

        public boolean personal() {
            return this == PERSONAL || this == REQUIRED_PERSONAL;
        }
    }
}
