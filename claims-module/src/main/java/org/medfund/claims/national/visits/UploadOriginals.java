package org.medfund.claims.national.visits;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.visit.VisitKey;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 4501 of images and 4502 of the laboratory: the institution keeps the original data of a fee line, and says under which
 * report and digest they are retrieved (S2-2d). The first upload of a line holds.
 */
@Component
class UploadOriginals implements Transaction {

    private static final String STANDS = """
        SELECT EXISTS (
            SELECT FROM visit v JOIN visit_fee_in_force f ON f.region = v.region AND f.visit_id = v.id
            WHERE v.id = :visit AND v.institution = :institution AND v.person_id = :person AND f.serial = :serial)\
        """;
    private static final String KEEP = """
        INSERT INTO examination_record (region, visit_id, serial, report, sha256, infno, recorded_at, actor)
        VALUES (:region, :visit, :serial, :report, :sha256, :infno, :at, :actor) ON CONFLICT DO NOTHING\
        """;

    private final JdbcClient db;
    private final Clock clock;

    UploadOriginals(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Set<String> codes() {
        return Set.of("4501", "4502");
    }

    @Override
    public Output answer(NationalCall call) {
        call.input().list("reportdetail").forEach(row -> keep(call, row));
        return Output.none();
    }

    private void keep(NationalCall call, NodeValues row) {
        var visit = Wire.key(call, row);
        var serial = row.text("feedetl_sn");
        mustStand(visit, serial);
        db.sql(KEEP)
                .param("region", call.institution().region().value())
                .param("visit", visit.id())
                .param("serial", serial)
                .param("report", row.text("rpotc_no"))
                .param("sha256", digest(row))
                .param("infno", call.header().infno())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", WindowCall.actor(call).personId())
                .update();
    }

    private void mustStand(VisitKey visit, String serial) {
        var stands = db.sql(STANDS)
                .param("visit", visit.id())
                .param("institution", visit.institution().value())
                .param("person", visit.person())
                .param("serial", serial)
                .query(Boolean.class)
                .single();
        if (!stands) {
            throw new Refused(ClaimsError.NO_SUCH_FEE, new Violation("/reportdetail/feedetl_sn", "本次就诊已上传的明细", serial));
        }
    }

    private static String digest(NodeValues row) {
        var digest = row.text("orig_data_sha256");
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new Refused(
                    ClaimsError.WRONG_FIELDS, new Violation("/reportdetail/orig_data_sha256", "64位小写十六进制", "其他"));
        }
        return digest;
    }
}
