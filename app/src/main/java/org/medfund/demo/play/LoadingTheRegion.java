package org.medfund.demo.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.medfund.demo.region.DemoInstitution;
import org.medfund.demo.region.DemoItem;
import org.medfund.demo.region.DemoPolicy;
import org.medfund.demo.region.DemoRegion;
import tools.jackson.databind.json.JsonMapper;

/** The agency enters its policy book, catalogue and institutions. What is there already stays as it is. */
public final class LoadingTheRegion {

    private static final String SINCE = "2025-01-01T00:00:00+08:00";
    private static final String SUSPENDED_SINCE = "2026-02-01T00:00:00+08:00";
    private static final LocalDate VALID_FROM = LocalDate.of(2026, 1, 1);

    private final Stage stage;

    public LoadingTheRegion(Stage stage) {
        this.stage = stage;
    }

    public void play() {
        var region = stage.region();
        stage.teller().heading("The agency of the pooling region " + DemoRegion.CODE + " sets itself up");
        for (var policy : region.policies()) {
            decide(policy.region(), entries(policy));
        }
        decide(
                DemoRegion.CODE,
                region.items().stream().map(LoadingTheRegion::catalogueEntry).toList());
        register(region.institutions());
        new EnrollingInstitutions(stage).play();
        suspend(region.suspended());
    }

    /** Only those that are not there yet: what has changed since must not be entered as it was. */
    private void register(List<DemoInstitution> institutions) {
        var known = stage.medfund()
                .get("maker", "/api/institutions?limit=500&region=" + DemoRegion.CODE)
                .mustBeOk()
                .json()
                .path("items")
                .valueStream()
                .map(institution -> institution.path("code").asString())
                .collect(Collectors.toSet());
        var missing = institutions.stream()
                .filter(institution -> !known.contains(institution.code()))
                .map(LoadingTheRegion::form)
                .toList();
        if (!missing.isEmpty()) {
            stage.medfund().post("maker", "/api/institutions", missing).mustBeOk();
        }
        stage.teller().line("%d institutions, %d of them new".formatted(institutions.size(), missing.size()));
    }

    private void decide(String region, List<Map<String, Object>> entries) {
        var answer = stage.medfund()
                .post("publisher", "/api/policies/" + region, entries)
                .mustBeOk();
        stage.teller()
                .line("%d of %d policy entries of %s are new"
                        .formatted(answer.json().path("decided").asInt(), entries.size(), region));
    }

    private void suspend(DemoInstitution institution) {
        var change = Map.of("state", "SUSPENDED", "effectiveFrom", SUSPENDED_SINCE, "reason", "拒不提供资料，协议中止（演示）");
        stage.medfund()
                .post("maker", "/api/institutions/" + institution.code() + "/agreement", change)
                .mustBeOk();
        stage.teller().line("the agreement of " + institution.name() + " is suspended");
    }

    private static List<Map<String, Object>> entries(DemoPolicy policy) {
        var entries = new ArrayList<Map<String, Object>>();
        policy.topics()
                .forEach((topic, values) -> values.forEach(
                        (key, value) -> entries.add(entry(topic, key, policy.validFrom(), value, policy.basis()))));
        return entries;
    }

    private static Map<String, Object> catalogueEntry(DemoItem item) {
        var value = new LinkedHashMap<String, Object>();
        value.put("name", item.name());
        if (item.sex() != null) {
            value.put("sex", item.sex());
        }
        if (item.minAge() != null) {
            value.put("minAge", item.minAge());
        }
        if (item.maxAge() != null) {
            value.put("maxAge", item.maxAge());
        }
        var json = JsonMapper.shared().writeValueAsString(value);
        return entry("catalogue/item", item.code(), VALID_FROM.toString(), json, "演示目录");
    }

    private static Map<String, Object> entry(String topic, String key, String validFrom, String value, String basis) {
        return Map.of("topic", topic, "key", key, "validFrom", validFrom, "value", value, "basis", basis);
    }

    private static Map<String, Object> form(DemoInstitution institution) {
        return Map.of(
                "code", institution.code(),
                "region", DemoRegion.CODE,
                "name", institution.name(),
                "kind", institution.kind(),
                "level", institution.level(),
                "agreement", List.of(Map.of("effectiveFrom", SINCE, "state", "ACTIVE")),
                "bankAccount", Map.of("number", institution.account(), "name", institution.name()));
    }
}
