package org.medfund.claims.benefit;

import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.InstitutionsError;
import org.medfund.institutions.PolicyBook;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** Finds figures in a policy book, the most specific key first. */
record Figures(PolicyBook book) {

    @Nullable
    Figure find(String topic, ToLongFunction<String> reading, Stream<String> keys) {
        return search(topic, reading, keys).orElse(null);
    }

    @Nullable
    Figure find(String topic, ToLongFunction<String> reading, String key) {
        return find(topic, reading, Stream.of(key));
    }

    /** @throws Refused if nothing is decided: a gap in the policy is never a benefit of zero */
    Figure require(String topic, ToLongFunction<String> reading, String key) {
        return search(topic, reading, Stream.of(key)).orElseThrow(() -> missing(topic, key));
    }

    Refused missing(String topic, String key) {
        var place = new Violation("/" + topic + "/" + key, "a decision of " + book.region(), "none");
        return new Refused(InstitutionsError.POLICY_MISSING, place);
    }

    private Optional<Figure> search(String topic, ToLongFunction<String> reading, Stream<String> keys) {
        return keys.flatMap(key -> book.find(topic, key).map(value -> Figure.of(topic, key, value, reading)).stream())
                .findFirst();
    }
}
