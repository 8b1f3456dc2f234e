package org.medfund.claims.person.bulk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.wire.NdjsonLines;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Persons in bulk: NDJSON, read as a stream. A list that was broken off is sent again whole. */
@RestController
class BulkPersonsController {

    private static final int LONGEST_LINE = 64 * 1024;

    /** Each line is answered, so a list has an end; a region sends as many lists as it needs. */
    private static final int MOST_LINES = 10_000;

    private final PersonArrival arrival;
    private final JsonMapper json;

    BulkPersonsController(PersonArrival arrival, JsonMapper json) {
        this.arrival = arrival;
        this.json = json;
    }

    @PostMapping(path = "/api/persons/bulk", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<PersonsSummary> bulk(Caller caller, HttpServletRequest request) throws IOException {
        var stream = new PersonStream(arrival, caller.as(Role.MAKER));
        var lines = new NdjsonLines(request.getInputStream(), LONGEST_LINE);
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (stream.received() > MOST_LINES) {
                throw tooLarge(MOST_LINES + " lines");
            }
            take(caller, line, lines.isTooLong(), stream);
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(stream.finish());
    }

    private void take(Caller caller, byte[] line, boolean tooLong, PersonStream stream) {
        try {
            if (tooLong) {
                throw tooLarge(LONGEST_LINE + " bytes");
            }
            var person = read(line).checked();
            caller.mustServe(person.region());
            stream.take(person);
        } catch (Refused refusal) {
            stream.refuse(refusal);
        }
    }

    /** What is wrong with it may be personal, so it is not said. */
    private PersonLine read(byte[] line) {
        try {
            return json.readValue(line, PersonLine.class);
        } catch (JacksonException e) {
            throw new Refused(ClaimsError.UNREADABLE);
        }
    }

    private static Refused tooLarge(String most) {
        return new Refused(ClaimsError.TOO_LARGE, new Violation("", "at most " + most, "more"));
    }
}
