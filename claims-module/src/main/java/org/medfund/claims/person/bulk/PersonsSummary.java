package org.medfund.claims.person.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Violation;

/**
 * What became of a list of persons.
 *
 * @param received how many lines came
 * @param added    how many persons nobody knew before
 * @param refused  how many lines were refused; a refused line never hinders another
 * @param lines    each line that came, in its order
 */
record PersonsSummary(int received, int added, int refused, List<Line> lines) {

    /**
     * What became of a line: the person, or why it was refused.
     *
     * @param line   its number from 1; empty lines do not count
     * @param id     the person
     * @param code   the stable error code
     * @param title  what it means
     * @param errors the fields
     */
    record Line(
            int line,
            @Nullable String id,
            @Nullable String code,
            @Nullable String title,
            List<Violation> errors) {}
}
