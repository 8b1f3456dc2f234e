package org.medfund.demo.play;

import org.medfund.demo.client.Answer;
import org.medfund.demo.client.NationalAnswer;

/**
 * How something was answered that must be refused.
 *
 * @param answer the HTTP status, or the envelope's infcode
 * @param code   the stable code of the refusal; empty if it was taken
 * @param says   what the caller reads
 */
record Outcome(String answer, String code, String says) {

    private static final int SHOWN = 60;

    static Outcome of(Answer answer) {
        var json = answer.json();
        var says = json.path("detailZh").asString(json.path("title").asString(""));
        return new Outcome(String.valueOf(answer.status()), answer.code(), says);
    }

    static Outcome of(NationalAnswer answer) {
        var says = answer.message().replaceFirst("^\\S+ ", "");
        return new Outcome(
                "infcode " + answer.envelope().path("infcode").asInt(),
                answer.code(),
                says.length() <= SHOWN ? says : says.substring(0, SHOWN) + "…");
    }
}
