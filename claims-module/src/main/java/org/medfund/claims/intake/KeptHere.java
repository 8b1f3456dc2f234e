package org.medfund.claims.intake;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.settlement.SettlementRecord;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps ready-made records away from persons and visits of this installation: their benefit is computed here, or the same care
 * could be settled twice and an account be charged that nobody touched.
 */
@Component
class KeptHere {

    private static final String FIND = """
            SELECT EXISTS (SELECT FROM person WHERE id = ANY (:persons)) OR EXISTS (SELECT FROM visit WHERE id = ANY (:visits))""";

    private final JdbcClient db;

    KeptHere(JdbcClient db) {
        this.db = db;
    }

    /** Numbers of other places cost nothing: only what can be a number of ours is looked up. @throws Refused if one is */
    void mustNotBe(List<Sealed> readyMade) {
        var records = readyMade.stream()
                .filter(each -> each.row().reverses() == null)
                .map(each -> each.row().content())
                .toList();
        var persons = ours(records, record -> record.patient().psnNo());
        var visits = ours(records, SettlementRecord::mdtrtId);
        if ((persons.length > 0 || visits.length > 0) && areThere(persons, visits)) {
            throw new Refused(ClaimsError.KEPT_HERE);
        }
    }

    private boolean areThere(UUID[] persons, UUID[] visits) {
        return db.sql(FIND)
                .param("persons", persons)
                .param("visits", visits)
                .query(Boolean.class)
                .single();
    }

    private static UUID[] ours(List<SettlementRecord> records, Function<SettlementRecord, String> number) {
        return records.stream().map(number).flatMap(KeptHere::id).toArray(UUID[]::new);
    }

    private static Stream<UUID> id(String text) {
        try {
            return Stream.of(Ids.parse(text));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
