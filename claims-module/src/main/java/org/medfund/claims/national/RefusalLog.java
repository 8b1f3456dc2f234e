package org.medfund.claims.national;

import java.time.Clock;
import java.time.ZoneOffset;
import org.medfund.claims.person.InstallationSeal;
import org.medfund.kernel.ErrorCode;
import org.medfund.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Calls that were refused: who, what, why and when, as claimed and not as proved. Of what they said only a keyed hash is kept,
 * by which a disputed request can be recognised.
 */
@Component
class RefusalLog {

    private final JdbcClient db;
    private final InstallationSeal seal;
    private final Clock clock;

    RefusalLog(JdbcClient db, InstallationSeal seal, Clock clock) {
        this.db = db;
        this.seal = seal;
        this.clock = clock;
    }

    void record(Attempt attempt, ErrorCode reason, byte[] body) {
        db.sql("INSERT INTO national_refusal (id, institution, infno, msgid, reason, content, refused_at)"
                        + " VALUES (:id, :institution, :infno, :msgid, :reason, :content, :at)")
                .param("id", Ids.next())
                .param("institution", attempt.institution())
                .param("infno", attempt.infno())
                .param("msgid", attempt.msgid())
                .param("reason", reason.code())
                .param("content", seal.fingerprint(body))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
