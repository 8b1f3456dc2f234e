package org.medfund.demo.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo's pooling region with everything in it. It is invented, in a province 99 that no place has. Its benefits are a
 * data set of their own, every figure of it assumed: they are chosen so that the funds' share of inpatient cost comes to
 * that of the bulletin of 2023 (S4-A2, S4-A3).
 *
 * @param institutions designated institutions, the suspended one included
 * @param items        the catalogue
 * @param stays        what stays are like, by insurance and level
 * @param policies     the province's decisions, the region's benefits and at last its other decisions
 */
public record DemoRegion(
        List<DemoInstitution> institutions, List<DemoItem> items, List<StayKind> stays, List<DemoPolicy> policies) {

    public static final String CODE = "990100";

    public static DemoRegion load() {
        return new DemoRegion(
                List.of(read("institutions.json", DemoInstitution[].class)),
                List.of(read("catalogue.json", DemoItem[].class)),
                List.of(read("stays.json", StayKind[].class)),
                List.of(
                        read("policy-990000.json", DemoPolicy.class),
                        read("benefit-990100.json", DemoPolicy.class),
                        read("policy-990100.json", DemoPolicy.class)));
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
