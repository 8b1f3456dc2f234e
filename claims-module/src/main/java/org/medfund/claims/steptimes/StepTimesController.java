package org.medfund.claims.steptimes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports how long each step takes (S0-2.1b, S3-art9). */
@RestController
@RequestMapping("/api/step-times")
class StepTimesController {

    private static final int MOST_DAYS = 366;
    private static final Comparator<StepTime> ORDER =
            Comparator.comparing(StepTime::period).thenComparing(StepTime::step);

    private final StepTimes times;

    StepTimesController(StepTimes times) {
        this.times = times;
    }

    /** Of the business dates from one to another, both included; an institution sees its own. */
    @GetMapping
    List<StepTime> times(
            Caller caller,
            @RequestParam RegionCode region,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable InstitutionCode institution,
            @RequestParam(defaultValue = "DAY") StepTimes.Per per) {
        var actor = caller.as(Role.INSTITUTION, Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        caller.mustServe(region);
        if (institution != null) {
            caller.mustActFor(region, institution);
        }
        var own = actor.role().equals(Role.INSTITUTION.name()) ? actor.org() : "";
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
            throw new Refused(
                    ClaimsError.RANGE_WRONG,
                    new Violation("/to", "from " + from + " to " + from.plusDays(MOST_DAYS), to.toString()));
        }
        return times.read(region, from, to, institution == null ? own : institution.value(), per).stream()
                .sorted(ORDER)
                .toList();
    }
}
