package org.medfund.institutions.register;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionsError;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * What a list of registrations changes: pure, decided from the list and from what is stored.
 *
 * @param newcomers institutions that nobody knows yet
 * @param changed   known ones whose name, kind or level differ
 */
record RegistrationPlan(List<Institution> newcomers, List<Institution> changed) {

    /** @throws Refused if a known institution comes with another region, agreement or account */
    static RegistrationPlan of(List<Institution> list, Map<InstitutionCode, Registered> stored) {
        refuseContradictions(list, stored);
        var newcomers = new ArrayList<Institution>();
        var changed = new ArrayList<Institution>();
        for (var institution : list) {
            var known = stored.get(institution.code());
            if (known == null) {
                newcomers.add(institution);
            } else if (differs(institution, known.institution())) {
                changed.add(institution);
            }
        }
        return new RegistrationPlan(List.copyOf(newcomers), List.copyOf(changed));
    }

    int size() {
        return newcomers.size() + changed.size();
    }

    private static boolean differs(Institution one, Institution other) {
        return !one.name().equals(other.name()) || one.kind() != other.kind() || one.level() != other.level();
    }

    private static void refuseContradictions(List<Institution> list, Map<InstitutionCode, Registered> stored) {
        var found = new ArrayList<Contradiction>();
        for (var i = 0; i < list.size(); i++) {
            var known = stored.get(list.get(i).code());
            if (known != null) {
                contradiction(i, list.get(i), known.institution()).ifPresent(found::add);
            }
        }
        found.stream().map(Contradiction::error).min(naturalOrder()).ifPresent(error -> {
            throw new Refused(
                    error,
                    found.stream()
                            .filter(c -> c.error() == error)
                            .map(Contradiction::field)
                            .toList());
        });
    }

    private record Contradiction(InstitutionsError error, Violation field) {}

    private static Optional<Contradiction> contradiction(int index, Institution given, Institution known) {
        if (!given.region().equals(known.region())) {
            return contradiction(
                    InstitutionsError.OTHER_REGION,
                    index,
                    "region",
                    "the region of its agreement",
                    given.region().value());
        }
        if (!known.agreement().containsAll(given.agreement())) {
            return contradiction(
                    InstitutionsError.AGREEMENT_COMMAND, index, "agreement", "the stored periods", "others");
        }
        if (!known.account().equals(given.account())) {
            return contradiction(
                    InstitutionsError.ACCOUNT_COMMAND, index, "bankAccount", "the stored account", "another");
        }
        return Optional.empty();
    }

    private static Optional<Contradiction> contradiction(
            InstitutionsError error, int index, String field, String expected, String received) {
        return Optional.of(new Contradiction(error, new Violation("/" + index + "/" + field, expected, received)));
    }
}
