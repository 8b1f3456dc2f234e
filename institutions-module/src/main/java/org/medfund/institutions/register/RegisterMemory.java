package org.medfund.institutions.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.change.Changes;
import org.medfund.institutions.change.Subject;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.stereotype.Component;

/** The whole register in memory; a region whose version has moved is read again when somebody asks. */
@Component
class RegisterMemory implements InstitutionRegister {

    private final RegisterRows rows;
    private final Changes changes;
    private volatile Loaded loaded = new Loaded(Map.of(), Map.of());

    /** Never older than the versions it is labelled with. */
    private record Loaded(Map<RegionCode, Long> versions, Map<InstitutionCode, Institution> institutions) {}

    RegisterMemory(RegisterRows rows, Changes changes) {
        this.rows = rows;
        this.changes = changes;
    }

    @Override
    public Optional<Institution> find(InstitutionCode code) {
        if (changes.isChangingHere()) {
            return Optional.ofNullable(rows.ofCodes(List.of(code)).get(code)).map(Registered::institution);
        }
        return Optional.ofNullable(current().get(code));
    }

    private Map<InstitutionCode, Institution> current() {
        var versions = changes.versions().of(Subject.REGISTER);
        var last = loaded;
        return last.versions().equals(versions) ? last.institutions() : reload();
    }

    private synchronized Map<InstitutionCode, Institution> reload() {
        var versions = changes.versions().of(Subject.REGISTER);
        var moved = moved(versions);
        if (!moved.isEmpty()) {
            var institutions = new HashMap<>(loaded.institutions());
            rows.ofRegions(moved).forEach((code, registered) -> institutions.put(code, registered.institution()));
            loaded = new Loaded(versions, Map.copyOf(institutions));
        }
        return loaded.institutions();
    }

    private Set<RegionCode> moved(Map<RegionCode, Long> versions) {
        var last = loaded.versions();
        return versions.keySet().stream()
                .filter(region -> !Objects.equals(versions.get(region), last.get(region)))
                .collect(Collectors.toSet());
    }
}
