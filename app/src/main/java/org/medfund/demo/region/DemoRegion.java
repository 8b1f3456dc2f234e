package org.medfund.demo.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo's pooling region with everything in it. It is invented; its divisions only have the shape of real ones.
 *
 * @param institutions designated institutions, the suspended one included
 * @param items        the catalogue
 * @param policies     the province's and then the region's own decisions
 */
public record DemoRegion(List<DemoInstitution> institutions, List<DemoItem> items, List<DemoPolicy> policies) {

    public static final String CODE = "610900";

    public static DemoRegion load() {
        return new DemoRegion(
                List.of(read("institutions.json", DemoInstitution[].class)),
                List.of(read("catalogue.json", DemoItem[].class)),
                List.of(read("policy-610000.json", DemoPolicy.class), read("policy-610900.json", DemoPolicy.class)));
    }

    /** Those that settle on a demo day. */
    public List<DemoInstitution> active() {
        return institutions.stream()
                .filter(Predicate.not(DemoInstitution::isSuspended))
                .toList();
    }

    public DemoInstitution suspended() {
        return institutions.stream()
                .filter(DemoInstitution::isSuspended)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T read(String name, Class<T> type) {
        var resource = "/demo/" + name;
        try (var json = Objects.requireNonNull(DemoRegion.class.getResourceAsStream(resource), resource)) {
            return JsonMapper.shared().readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
