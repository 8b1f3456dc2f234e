package org.medfund.claims.wire;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * A document that was read.
 *
 * @param values     the object's own fields
 * @param lists      the lists that it holds, by name
 * @param given      the names of the lists that came as lists, empty or not
 * @param violations what is wrong with any of them
 */
public record WireRead(
        WireValues values, Map<String, List<WireValues>> lists, Set<String> given, List<Violation> violations) {

    public List<WireValues> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** Notes a list that is missing; where it may be empty, it is written as an empty one. */
    public WireRead requireList(String name) {
        if (!given.contains(name)) {
            values.wrong(name, "a list", "none");
        }
        return this;
    }

    /** @throws Refused naming every wrong field */
    public WireRead orRefuse() {
        if (!violations.isEmpty()) {
            throw new Refused(ClaimsError.WRONG_FIELDS, violations);
        }
        return this;
    }
}
