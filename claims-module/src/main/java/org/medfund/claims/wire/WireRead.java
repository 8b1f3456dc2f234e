package org.medfund.claims.wire;

import java.util.List;
import java.util.Map;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * A document that was read.
 *
 * @param values     the object's own fields
 * @param lists      the lists that it holds, by name
 * @param violations what is wrong with any of them
 */
public record WireRead(WireValues values, Map<String, List<WireValues>> lists, List<Violation> violations) {

    public List<WireValues> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** @throws Refused naming every wrong field */
    public WireRead orRefuse() {
        if (!violations.isEmpty()) {
            throw new Refused(ClaimsError.WRONG_FIELDS, violations);
        }
        return this;
    }
}
