package org.medfund.trail.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A made-up resource that fails in every way. */
@RestController
class ThingsController {

    enum Colour {
        RED,
        BLUE
    }

    record Thing(String name, int count, Money amountFen, RegionCode region, LocalDate date, Colour colour) {
        Thing {
            if (count < 0) {
                throw new Refused(HttpError.BAD_PARAMETER, new Violation("/count", "0 or more", "less"));
            }
        }
    }

    @PostMapping("/test/things")
    Thing post(@RequestBody Thing thing) {
        return thing;
    }

    @PostMapping("/test/things/bulk")
    int bulk(@RequestBody byte[] body) {
        return body.length;
    }

    @GetMapping("/test/things")
    ResponseEntity<Page<Long>> page(
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor,
            @RequestParam LocalDate date) {
        var size = Page.limit(limit);
        var after = cursor == null ? 0 : Cursor.parse(cursor, 1).number(0);
        List<Long> rows =
                LongStream.rangeClosed(after + 1, 7).limit(size + 1L).boxed().toList();
        return Page.of(rows, size, Cursor::of).answer();
    }

    @GetMapping("/test/forbidden")
    String forbidden(Caller caller) {
        return caller.as(Role.FINANCE).role();
    }

    @GetMapping("/test/hidden")
    String hidden() {
        throw new Refused(AccessError.NOT_FOUND);
    }

    @GetMapping("/test/boom")
    String boom() {
        throw new IllegalStateException("the secret of the house");
    }

    @GetMapping("/test/busy")
    String busy() {
        throw new QueryTimeoutException("too slow");
    }
}
