package org.medfund.claims.national.filing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.person.filing.Filing;
import org.medfund.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which institution made a filing, by which transaction. */
@Component
class InstitutionFilings {

    private final JdbcClient db;
    private final Clock clock;

    InstitutionFilings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Who made it. */
    record Maker(InstitutionCode institution, String infno) {}

    void record(NationalCall call, Filing filing) {
        db.sql("INSERT INTO institution_filing (filing_id, region, institution, infno, recorded_at)"
                        + " VALUES (:id, :region, :institution, :infno, :at)")
                .param("id", filing.id())
                .param("region", filing.region().value())
                .param("institution", call.institution().code().value())
                .param("infno", call.header().infno())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Empty if the agency made it. */
    Optional<Maker> makerOf(UUID filing) {
        return db.sql("SELECT institution, infno FROM institution_filing WHERE filing_id = :id")
                .param("id", filing)
                .query((row, n) -> new Maker(new InstitutionCode(row.getString(1)), row.getString(2)))
                .optional();
    }
}
