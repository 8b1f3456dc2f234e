package org.medfund.institutions.agreement;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.medfund.institutions.evidence.Evidence;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.stereotype.Component;

/** Reads and adds applications and their steps. */
@Component
class AgreementRows {

    private final Evidence evidence;

    AgreementRows(Evidence evidence) {
        this.evidence = evidence;
    }

    /** All agreements of a region by institution, each institution's in the order of their numbers. */
    Map<InstitutionCode, List<Agreement>> of(RegionCode region) {
        var params = Map.of("region", region.value());
        var steps = evidence
                .read(
                        "agreement_step",
                        StepEntry.class,
                        "WHERE region = :region ORDER BY code, application_no, step_no",
                        params)
                .stream()
                .collect(groupingBy(step -> new Key(step.code(), step.applicationNo())));
        return evidence
                .read(
                        "agreement_application",
                        Application.class,
                        "WHERE region = :region ORDER BY code, application_no",
                        params)
                .stream()
                .map(application -> new Agreement(
                        application,
                        steps.getOrDefault(new Key(application.code(), application.applicationNo()), List.of())))
                .collect(groupingBy(agreement -> agreement.application().code()));
    }

    String add(Application application) {
        return evidence.add("agreement_application", application);
    }

    String add(StepEntry step) {
        return evidence.add("agreement_step", step);
    }

    private record Key(InstitutionCode code, int applicationNo) {}
}
