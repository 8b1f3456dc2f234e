package org.medfund.institutions.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.InstitutionsError;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;

/**
 * Checks what is to be decided against what was decided before, whether this decider may decide it at all (S4-B2a, S4-C4): the
 * benefit list and the pooling are the province's, a benefit has to be on the list, and a major change was reported first. A plan
 * of tilted assistance is always filed with superiors first (S4-C3c).
 */
final class ConfigurationCheck {

    private static final Set<String> OF_THE_PROVINCE = Set.of(BenefitTopics.LIST, PolicyTopics.POOLING);

    private final RegionCode region;
    private final List<PolicyEntry> known;
    private final List<ChangeReport> reports;

    /**
     * @param known   all entries of the region and its province
     * @param reports those of the region
     */
    ConfigurationCheck(RegionCode region, List<PolicyEntry> known, List<ChangeReport> reports) {
        this.region = region;
        this.known = known;
        this.reports = reports;
    }

    /** @throws Refused naming each that may not be decided */
    void check(List<PolicyEntry> decisions, LocalDate today) {
        var ofTheProvince = new ArrayList<Violation>();
        var offList = new ArrayList<Violation>();
        var unreported = new ArrayList<Violation>();
        var now = PolicyBook.of(region, today, known);
        for (var decision : decisions) {
            var book = PolicyBook.of(region, decision.validFrom(), known);
            if (!region.equals(region.province()) && isOfTheProvince(decision, book)) {
                ofTheProvince.add(violation(decision, "a decision of " + region.province(), region.value()));
            }
            if (!book.admits(decision.topic(), decision.key())) {
                offList.add(violation(decision, "a benefit on the list", "not on the list"));
            }
            if (isMajor(decision, now) && !isReported(decision)) {
                unreported.add(violation(decision, "a report of the change", "none"));
            }
        }
        refuse(InstitutionsError.PROVINCE_DECIDES, ofTheProvince);
        refuse(InstitutionsError.BENEFIT_OFF_LIST, offList);
        refuse(InstitutionsError.CHANGE_UNREPORTED, unreported);
    }

    private static boolean isOfTheProvince(PolicyEntry decision, PolicyBook book) {
        return OF_THE_PROVINCE.contains(decision.topic()) || book.isTheProvinces(decision.topic(), decision.key());
    }

    private static boolean isMajor(PolicyEntry decision, PolicyBook now) {
        return decision.topic().equals(BenefitTopics.TILTED_ASSISTANCE)
                || now.find(PolicyTopics.MAJOR, decision.topic())
                        .filter("on"::equals)
                        .isPresent();
    }

    /** A report is for one decision: it has to be later than what was decided last of the topic and date. */
    private boolean isReported(PolicyEntry decision) {
        return reports.stream()
                .filter(report -> report.topic().equals(decision.topic())
                        && report.validFrom().equals(decision.validFrom()))
                .anyMatch(report -> known.stream()
                        .filter(entry -> entry.region().equals(region)
                                && entry.topic().equals(decision.topic())
                                && entry.validFrom().equals(decision.validFrom()))
                        .allMatch(entry -> entry.decidedAt().isBefore(report.recordedAt())));
    }

    private static Violation violation(PolicyEntry decision, String expected, String received) {
        return new Violation("/" + decision.topic() + "/" + decision.key(), expected, received);
    }

    private static void refuse(InstitutionsError error, List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Refused(error, violations);
        }
    }
}
