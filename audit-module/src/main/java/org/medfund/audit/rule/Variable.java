package org.medfund.audit.rule;

import dev.cel.common.types.CelType;
import java.util.function.Function;

/**
 * A word that conditions and explanations may use.
 *
 * @param name     for example {@code settlement.medfeeFen}; the unit stands last
 * @param type     its CEL type; conditions are checked against it
 * @param personal whether it is personal data: conditions may use it, explanations may not
 * @param read     its value
 * @param show     its text in an explanation
 */
record Variable(
        String name, CelType type, boolean personal, Function<Facts, Object> read, Function<Object, String> show) {

    String text(Facts facts) {
        return show.apply(read.apply(facts));
    }
}
