package org.medfund.institutions.policy;

import static org.medfund.institutions.input.Input.required;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.PolicyDecision;

/**
 * A decision as a caller sends it.
 *
 * @param topic     the topic
 * @param key       the key in the topic
 * @param validFrom the first date that it holds for
 * @param value     the figure in the notation of its topic
 * @param basis     the document or reasoning that it rests on
 */
record DecisionForm(
        @Nullable String topic,
        @Nullable String key,
        @Nullable LocalDate validFrom,
        @Nullable String value,
        @Nullable String basis) {

    /** @throws org.medfund.kernel.Refused naming a missing field, by its place after the pointer given */
    PolicyDecision decision(String at) {
        return new PolicyDecision(
                required(at + "/topic", topic),
                required(at + "/key", key),
                required(at + "/validFrom", validFrom),
                required(at + "/value", value),
                required(at + "/basis", basis));
    }
}
