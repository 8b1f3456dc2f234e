package org.medfund.demo.play;

import java.util.List;
import java.util.Map;
import org.medfund.demo.client.Sender;
import org.medfund.demo.region.DemoInstitution;

/** What an institution needs for the national interface: doctors who are registered, and a key that two persons agreed to. */
final class OpeningTheCounters {

    private static final String SINCE = "2025-01-01";

    private final Stage stage;

    OpeningTheCounters(Stage stage) {
        this.stage = stage;
    }

    void play() {
        var all = stage.region().institutions();
        all.stream().filter(institution -> !institution.isPharmacy()).forEach(this::registerDoctors);
        all.forEach(this::agreeToAKey);
        stage.teller()
                .line("%d institutions sign at the national interface, with %d doctors"
                        .formatted(
                                all.size(),
                                all.stream()
                                        .mapToInt(place -> place.doctors().size())
                                        .sum()));
    }

    private void registerDoctors(DemoInstitution institution) {
        var doctors = institution.doctors().stream()
                .map(code -> Map.of("staff", code, "category", "DOCTOR", "validFrom", SINCE))
                .toList();
        stage.medfund()
                .put("maker", "/api/institutions/" + institution.code() + "/staff", doctors)
                .mustBeOk();
    }

    private void agreeToAKey(DemoInstitution institution) {
        var profiles = "/api/institutions/%s/signing-profiles".formatted(institution.code());
        var states = states(profiles);
        if (states.isEmpty()) {
            propose(institution, profiles);
        }
        if (!states.contains("CONFIRMED")) {
            stage.medfund()
                    .post("checker", profiles + "/1/confirmation", Map.of())
                    .mustBeOk();
        }
    }

    private List<String> states(String profiles) {
        return stage.medfund()
                .get("maker", profiles)
                .mustBeOk()
                .json()
                .path("items")
                .valueStream()
                .map(profile -> profile.path("state").asString())
                .toList();
    }

    private void propose(DemoInstitution institution, String profiles) {
        var sender = Sender.of(institution.code(), institution.name());
        var form = Map.of(
                "variant",
                "TIF",
                "validFrom",
                SINCE + "T00:00:00+08:00",
                "keyId",
                Sender.KEY_ID,
                "secret",
                sender.secret());
        stage.medfund().post("maker", profiles, form).mustBeOk();
    }
}
