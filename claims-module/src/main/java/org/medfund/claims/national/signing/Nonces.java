package org.medfund.claims.national.signing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.medfund.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What was used once, for as long as its time would be accepted. */
@Component
class Nonces {

    private final NonceLane lane;
    private final JdbcClient db;
    private final Clock clock;

    Nonces(NonceLane lane, JdbcClient db, Clock clock) {
        this.lane = lane;
        this.db = db;
        this.clock = clock;
    }

    /** @return false if the institution used it already */
    boolean use(InstitutionCode institution, String nonce, Instant until) {
        return lane.use(new PendingNonce(institution, nonce, until));
    }

    @Scheduled(fixedDelayString = "${medfund.national.forget-nonces:PT5M}")
    void forget() {
        db.sql("DELETE FROM national_nonce WHERE kept_until < :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
