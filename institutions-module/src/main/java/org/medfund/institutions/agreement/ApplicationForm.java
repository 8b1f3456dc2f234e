package org.medfund.institutions.agreement;

import static org.medfund.institutions.input.Input.expect;
import static org.medfund.institutions.input.Input.required;
import static org.medfund.institutions.input.Input.text;
import static org.medfund.institutions.input.Input.time;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.input.Input;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/** An application as a caller sends it; the fields are those of {@link Application}. */
record ApplicationForm(
        @Nullable RegionCode region,
        @Nullable InstitutionCode code,
        @Nullable String name,
        @Nullable InstitutionKind kind,
        @Nullable Integer level,
        @Nullable RegionCode district,
        @Nullable Boolean publicOwned,
        @Nullable Boolean examinations,
        @Nullable Boolean regionalCentre,
        @Nullable String bankAccount,
        @Nullable String bankAccountName,
        @Nullable List<@Nullable Document> evidence,
        @Nullable Instant appliedAt) {

    /** The document for a condition. */
    record Document(@Nullable Condition condition, @Nullable String document) {}

    /** @throws org.medfund.kernel.Refused naming a missing or wrong field */
    Application application(int applicationNo, Instant recordedAt, String actor) {
        var isPharmacy = required("/kind", kind) == InstitutionKind.PHARMACY;
        var highest = isPharmacy ? 0 : 3;
        var sentLevel = required("/level", level);
        expect(sentLevel >= 0 && sentLevel <= highest, "/level", "0 to " + highest, sentLevel);
        return new Application(
                required("/region", region),
                required("/code", code),
                applicationNo,
                text("/name", name),
                required("/kind", kind),
                sentLevel,
                required("/district", district),
                required("/publicOwned", publicOwned),
                required("/examinations", examinations),
                required("/regionalCentre", regionalCentre),
                Input.code("/bankAccount", bankAccount),
                text("/bankAccountName", bankAccountName),
                documents(),
                time("/appliedAt", appliedAt),
                recordedAt,
                actor);
    }

    private Map<Condition, String> documents() {
        var documents = new EnumMap<Condition, String>(Condition.class);
        var given = required("/evidence", evidence);
        for (var i = 0; i < given.size(); i++) {
            var at = "/evidence/" + i;
            var one = required(at, given.get(i));
            var before =
                    documents.put(required(at + "/condition", one.condition()), text(at + "/document", one.document()));
            expect(before == null, at + "/condition", "each condition once", "twice");
        }
        return documents;
    }
}
