package org.medfund.bench.benefit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.medfund.bench.server.Region;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.PolicyTopics;
import org.medfund.trail.EventJson;

/** The benefit policy of Ankang as it is shipped, and a catalogue: one item in ten is class C, half are class B. */
public final class Ankang {

    /** Items of the catalogue. */
    public static final int ITEMS = 1_000;

    private static final String RESOURCE = "/benefit/ankang.json";
    private static final Instant DECIDED = Instant.parse("2023-01-01T00:00:00Z");

    private Ankang() {}

    private record Shipped(String region, String validFrom, String basis, Map<String, Map<String, String>> topics) {}

    /** The code of an item by its number, which may be any. */
    public static String item(int number) {
        return "X01YW000%04d".formatted(Math.floorMod(number, ITEMS));
    }

    public static List<PolicyDecision> decisions() {
        var shipped = shipped();
        var from = LocalDate.parse(shipped.validFrom());
        var decisions = new ArrayList<PolicyDecision>();
        shipped.topics()
                .forEach((topic, values) -> values.forEach(
                        (key, value) -> decisions.add(new PolicyDecision(topic, key, from, value, shipped.basis()))));
        IntStream.range(0, ITEMS)
                .mapToObj(number -> new PolicyDecision(
                        PolicyTopics.CATALOGUE_ITEMS, item(number), from, entry(number), "benchmark"))
                .forEach(decisions::add);
        return decisions;
    }

    static PolicyBook book() {
        var entries = decisions().stream()
                .map(d -> new PolicyEntry(
                        Region.CODE, d.topic(), d.key(), d.validFrom(), 1, DECIDED, d.value(), d.basis(), "p1"))
                .toList();
        return PolicyBook.of(Region.CODE, Region.DATE, entries);
    }

    private static String entry(int number) {
        return switch (number % 10) {
            case 0 -> "{\"name\":\"丙类\",\"class\":\"C\"}";
            case 1, 2, 3, 4, 5 -> "{\"name\":\"乙类\",\"class\":\"B\",\"firstPercent\":\"10\"}";
            default -> "{\"name\":\"甲类\",\"class\":\"A\"}";
        };
    }

    private static Shipped shipped() {
        try (var json = Objects.requireNonNull(Ankang.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return EventJson.read(new String(json.readAllBytes(), StandardCharsets.UTF_8), Shipped.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
