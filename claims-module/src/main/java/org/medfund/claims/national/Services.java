package org.medfund.claims.national;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * The paths that some senders use instead of the one address (1.5 of the national interface), each for one transaction.
 *
 * @param infnos transaction number by {@code service/method}
 */
record Services(Map<String, String> infnos) {

    private static final String COLUMNS = "infno\tpath\tsource";

    Services {
        infnos = Map.copyOf(infnos);
    }

    /** @throws IllegalStateException if a line is wrong, or a path is there twice */
    static Services read(List<String> lines) {
        var infnos = new HashMap<String, String>();
        for (var line : lines) {
            if (!line.isBlank() && !line.startsWith("#") && !line.equals(COLUMNS)) {
                var cells = line.split("\t", -1);
                if (cells.length != 3 || infnos.put(cells[1], cells[0]) != null) {
                    throw new IllegalStateException("the table of services is wrong at " + line);
                }
            }
        }
        return new Services(infnos);
    }

    /** @throws Refused if the path is for another transaction, or for none */
    void mustServe(String path, String infno) {
        var served = infnos.get(path);
        if (!infno.equals(served)) {
            throw new Refused(
                    ClaimsError.OTHER_SERVICE, new Violation("/infno", served == null ? "已开放的服务地址" : served, "其他"));
        }
    }
}
