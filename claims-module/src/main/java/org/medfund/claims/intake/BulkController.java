package org.medfund.claims.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.wire.NdjsonLines;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Settlements in bulk: NDJSON of any length, read as a stream. Sent again, a broken-off stream stores only what is missing. */
@RestController
class BulkController {

    private static final int LONGEST_LINE = 1024 * 1024;

    private final SettlementDesk desk;
    private final BulkLane lane;

    BulkController(SettlementDesk desk, BulkLane lane) {
        this.desk = desk;
        this.lane = lane;
    }

    @PostMapping(path = "/api/settlements/bulk", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    BulkSummary bulk(Caller caller, HttpServletRequest request) throws IOException {
        caller.as(Role.INSTITUTION, Role.MAKER);
        try {
            return read(caller, new NdjsonLines(request.getInputStream(), LONGEST_LINE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(ClaimsError.OUTCOME_UNKNOWN);
        }
    }

    private BulkSummary read(Caller caller, NdjsonLines lines) throws IOException, InterruptedException {
        var stream = new BulkStream(lane);
        for (var line = lines.next(); line != null; line = lines.next()) {
            stream.received();
            take(caller, line, lines.isTooLong(), stream);
        }
        return stream.finish();
    }

    private void take(Caller caller, byte[] line, boolean tooLong, BulkStream stream) throws InterruptedException {
        try {
            stream.take(prepare(caller, line, tooLong), line.length);
        } catch (Refused refusal) {
            stream.refuse(refusal);
        }
    }

    private Arrival prepare(Caller caller, byte[] line, boolean tooLong) {
        if (tooLong) {
            throw new Refused(ClaimsError.TOO_LARGE, new Violation("", "at most " + LONGEST_LINE + " bytes", "more"));
        }
        return desk.prepare(caller, line);
    }
}
