package org.medfund.demo.play;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.medfund.demo.region.DemoInstitution;
import org.medfund.demo.region.DemoRegion;

/**
 * The agency takes over the agreements that were in force before Medfund, and enrols who applies for instant settlement: only
 * who takes part is paid daily (S3-art5). A step that was taken already is refused, and that is well.
 */
final class EnrollingInstitutions {

    private static final String SINCE = "2025-01-01T00:00:00+08:00";
    private static final String UNTIL = "2031-01-01";
    private static final String ENROLLED_ON = "2026-01-01";
    private static final int TAKEN_ALREADY = 409;

    private final Stage stage;

    EnrollingInstitutions(Stage stage) {
        this.stage = stage;
    }

    void play() {
        var missing = stage.region().active().stream()
                .filter(institution -> !isEnrolled(institution))
                .toList();
        missing.forEach(this::enrol);
        stage.teller().line("%d institutions enrolled for instant settlement".formatted(missing.size()));
    }

    private void enrol(DemoInstitution institution) {
        var code = institution.code();
        take("/api/agreements", application(institution));
        take("/api/agreements/" + DemoRegion.CODE + "/" + code + "/steps", adoption());
        take("/api/institutions/" + code + "/enrolment", enrolment("APPLIED"));
        take("/api/institutions/" + code + "/enrolment", enrolment("ENROLLED"));
        if (!isEnrolled(institution)) {
            throw new IllegalStateException(code + " is not enrolled");
        }
    }

    private boolean isEnrolled(DemoInstitution institution) {
        return stage.medfund()
                .get("maker", "/api/institutions/" + institution.code() + "/enrolment?on=" + ENROLLED_ON)
                .mustBeOk()
                .json()
                .path("enrolled")
                .asBoolean();
    }

    private void take(String path, Map<String, Object> step) {
        var answer = stage.medfund().post("maker", path, step);
        if (answer.status() != TAKEN_ALREADY) {
            answer.mustBeOk();
        }
    }

    private static Map<String, Object> application(DemoInstitution institution) {
        var form = new LinkedHashMap<String, Object>();
        form.put("region", DemoRegion.CODE);
        form.put("code", institution.code());
        form.put("name", institution.name());
        form.put("kind", institution.kind());
        form.put("level", institution.level());
        form.put("district", DemoRegion.CODE);
        form.put("publicOwned", !institution.isPharmacy());
        form.put("examinations", false);
        form.put("regionalCentre", false);
        form.put("bankAccount", institution.account());
        form.put("bankAccountName", institution.name());
        form.put("evidence", evidence(institution));
        form.put("appliedAt", SINCE);
        return form;
    }

    private static List<Map<String, String>> evidence(DemoInstitution institution) {
        var prices = institution.isPharmacy() ? "PRICES_AS_PUBLIC" : "GUIDED_PRICES";
        return Stream.of(
                        "LICENCE",
                        "THREE_MONTHS_OF_OPERATION",
                        "QUALIFIED_STAFF",
                        "INSURANCE_OFFICER",
                        "MANAGEMENT_RULES",
                        "INTERFACE",
                        "TRACE_CODES",
                        prices)
                .map(condition -> Map.of("condition", condition, "document", "演示"))
                .toList();
    }

    private static Map<String, Object> adoption() {
        var form = new LinkedHashMap<String, Object>();
        form.put("step", "ADOPT");
        form.put("effectiveAt", SINCE);
        form.put("until", UNTIL);
        form.put("clausesVersion", "2025");
        form.put("clauses", List.of("INSTANT_SETTLEMENT"));
        form.put("reason", "接续（演示）");
        return form;
    }

    private static Map<String, Object> enrolment(String state) {
        return Map.of("state", state, "effectiveOn", ENROLLED_ON, "reason", "依申请（演示）");
    }
}
