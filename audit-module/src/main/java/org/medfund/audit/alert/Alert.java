package org.medfund.audit.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.medfund.kernel.Ids;

/**
 * An alert as it is stored, sealed and shown; ids as text.
 *
 * @param id           the alert
 * @param detector     what struck
 * @param settlementId the settlement at which it struck; of a stay in parts the last
 * @param businessDate of that settlement
 * @param institution  of the stay
 * @param person       a digest, equal for one person, that means nothing elsewhere
 * @param reason       with the figures, in English
 * @param reasonZh     and in Chinese
 * @param settlements  all that it is about, the earlier ones first
 */
record Alert(
        String id,
        Detector detector,
        String settlementId,
        LocalDate businessDate,
        String institution,
        String person,
        String reason,
        String reasonZh,
        List<String> settlements) {

    static Alert of(String person, Struck struck) {
        return new Alert(
                Ids.text(Ids.next()),
                struck.detector(),
                Ids.text(struck.stay().settlement()),
                struck.stay().settledOn(),
                struck.stay().institution(),
                person,
                struck.reason(),
                struck.reasonZh(),
                struck.settlements().stream().map(Ids::text).toList());
    }

    static Alert read(ResultSet row, int number) throws SQLException {
        return new Alert(
                Ids.text(row.getObject("id", UUID.class)),
                Detector.valueOf(row.getString("detector")),
                Ids.text(row.getObject("settlement_id", UUID.class)),
                row.getObject("business_date", LocalDate.class),
                row.getString("institution"),
                row.getString("person"),
                row.getString("reason"),
                row.getString("reason_zh"),
                Stream.of((UUID[]) row.getArray("settlements").getArray())
                        .map(Ids::text)
                        .toList());
    }
}
