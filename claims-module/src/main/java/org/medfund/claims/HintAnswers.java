package org.medfund.claims;

/** Where institutions report what they did about a hint (S2-5d). A port beside {@link ReviewHints}, answered by who hinted. */
@FunctionalInterface
public interface HintAnswers {

    /** The same answer again changes nothing. @throws Refused if the hint is not the institution's, or is answered otherwise */
    void record(HintAnswer answer);
}
