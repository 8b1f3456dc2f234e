package org.medfund.claims.person;

/** Seals other personal text of a person, such as diagnoses, under the key of the person's data. */
public interface PersonKey {

    /** @param place where it is stored; it can be opened as from there only */
    byte[] seal(String text, String place);

    /** @throws IllegalStateException if it was sealed for another person or place, or was changed */
    String open(byte[] sealed, String place);
}
