package org.medfund.claims.national;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.RegionCode;

/**
 * The envelope's header (1.1 of the national interface).
 *
 * @param infno         the transaction number, with its suffix
 * @param msgid         the sender's message id; compared, never parsed
 * @param careRegion    mdtrtarea_admvs, the place of care
 * @param insuredRegion insuplc_admdvs, the place of insurance; the institution's region where it is blank
 * @param opter         the operator or terminal as the institution calls it
 * @param opterName     the operator's name
 * @param infTime       when the sender says it was sent
 * @param signNo        of the sign-in, if it came
 * @param others        fields that the table does not know, as they came
 */
public record Header(
        String infno,
        String msgid,
        RegionCode careRegion,
        RegionCode insuredRegion,
        String opter,
        String opterName,
        Instant infTime,
        @Nullable String signNo,
        Map<String, String> others) {

    public Header {
        others = Map.copyOf(others);
    }

    /** Without names and without what nobody knows. */
    @Override
    public String toString() {
        return infno + " " + msgid;
    }
}
