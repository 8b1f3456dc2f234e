package org.medfund.payout.close;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.payout.DayClose;
import org.medfund.payout.PayoutError;
import org.medfund.trail.web.Body;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Closing a business date over HTTP. */
@RestController
@RequestMapping("/api/day-closes")
class DayCloseController {

    /** What to close; both are required. */
    record Order(RegionCode region, LocalDate date) {
        Order {
            Body.required("/region", region);
            Body.required("/date", date);
        }
    }

    private final DayClose closes;
    private final CloseProgress progress;
    private final HeldLines held;

    DayCloseController(DayClose closes, CloseProgress progress, HeldLines held) {
        this.closes = closes;
        this.progress = progress;
        this.held = held;
    }

    /** Accepts the order; the draws go on by themselves. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    CloseProgress.Report close(@RequestBody Order order, Caller caller) {
        caller.mustServe(order.region());
        closes.close(order.region(), order.date(), caller.as(Role.MAKER));
        return report(order.region(), order.date());
    }

    @GetMapping("/{region}/{date}")
    CloseProgress.Report progress(@PathVariable RegionCode region, @PathVariable LocalDate date, Caller caller) {
        caller.mustServe(region);
        caller.as(Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        return report(region, date);
    }

    /** What waits up to the date, by institution and reason. */
    @GetMapping("/{region}/{date}/held")
    Map<String, List<HeldLines.Held>> held(
            @PathVariable RegionCode region, @PathVariable LocalDate date, Caller caller) {
        caller.mustServe(region);
        caller.as(Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        return Map.of("items", held.upTo(region, date));
    }

    private CloseProgress.Report report(RegionCode region, LocalDate date) {
        return progress.of(region, date).orElseThrow(() -> new Refused(PayoutError.DAY_NOT_CLOSED));
    }
}
