package org.medfund.institutions.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyFigure;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Caller;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.kernel.Shanghai;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of an area's services and what its windows keep to, for everybody who deals with it (S4-B7b). */
@RestController
class ServicesController {

    private final PolicyBooks books;
    private final Clock clock;

    ServicesController(PolicyBooks books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    /**
     * A service (经办服务事项).
     *
     * @param days    the working days within which it is promised
     * @param assumed whether no document gives them
     */
    record Service(String code, String name, int days, boolean assumed) {

        static Service of(Map.Entry<String, String> entry) {
            var figure = PolicyFigure.of(entry.getValue());
            var parts = figure.text().split("\\|", -1);
            return new Service(entry.getKey(), parts[0], Integer.parseInt(parts[1]), figure.assumed());
        }
    }

    /** What every window keeps (标准化窗口). */
    record Standard(String code, String text) {}

    /** The list as of a Shanghai date. */
    record ServiceList(RegionCode region, LocalDate asOf, List<Service> services, List<Standard> windows) {}

    @GetMapping("/api/services")
    ServiceList services(
            Caller caller, @RequestParam RegionCode region, @RequestParam(required = false) @Nullable LocalDate asOf) {
        caller.as(Role.INSTITUTION, Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        caller.mustServe(region);
        var date = asOf == null ? Shanghai.dateOf(clock.instant()) : asOf;
        var book = books.asOf(region, date);
        return new ServiceList(
                region,
                date,
                book.topic(PolicyTopics.SERVICES).entrySet().stream()
                        .map(Service::of)
                        .toList(),
                book.topic(PolicyTopics.SERVICE_WINDOWS).entrySet().stream()
                        .map(entry -> new Standard(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
