package org.medfund.claims.benefit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.RegionCode;
import tools.jackson.databind.json.JsonMapper;

/** The policy of a shipped region with a small catalogue; changes for a test are later decisions. */
public final class Region {

    static final LocalDate DAY = LocalDate.of(2026, 2, 13);

    private final RegionCode code;
    private final List<PolicyDecision> decisions = new ArrayList<>();

    private Region(Shipped shipped) {
        code = new RegionCode(shipped.region());
        shipped.topics()
                .forEach((topic, values) -> values.forEach((key, value) -> decisions.add(
                        new PolicyDecision(topic, key, LocalDate.parse(shipped.validFrom()), value, shipped.basis()))));
    }

    private record Shipped(String region, String validFrom, String basis, Map<String, Map<String, String>> topics) {}

    public static Region ankang() {
        return shipped("ankang").withCatalogue();
    }

    static Region shangluo() {
        return shipped("shangluo").withCatalogue();
    }

    static Region shipped(String name) {
        var resource = "/benefit/" + name + ".json";
        try (var json = Objects.requireNonNull(Region.class.getResourceAsStream(resource), resource)) {
            return new Region(JsonMapper.shared().readValue(json, Shipped.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Region withCatalogue() {
        return but(PolicyTopics.CATALOGUE_ITEMS, "A", "{\"name\":\"甲类\",\"class\":\"A\"}")
                .but(PolicyTopics.CATALOGUE_ITEMS, "B", "{\"name\":\"乙类\",\"class\":\"B\",\"firstPercent\":\"10\"}")
                .but(PolicyTopics.CATALOGUE_ITEMS, "C", "{\"name\":\"丙类\",\"class\":\"C\"}")
                .but(PolicyTopics.CATALOGUE_ITEMS, "HIGH", "{\"name\":\"限三级\",\"class\":\"A\",\"minLevel\":3}")
                .but(
                        PolicyTopics.CATALOGUE_ITEMS,
                        "LIMITED",
                        "{\"name\":\"限价\",\"class\":\"B\",\"firstPercent\":\"20\"}")
                .but("catalogue/limit", "LIMITED/*", "10")
                .but("catalogue/limit", "LIMITED/LEVEL_3", "12.5");
    }

    Region but(String topic, String key, String value) {
        return butFrom("2026-01-01", topic, key, value);
    }

    Region butFrom(String date, String topic, String key, String value) {
        decisions.add(new PolicyDecision(topic, key, LocalDate.parse(date), value, "test"));
        return this;
    }

    public List<PolicyDecision> decisions() {
        return decisions;
    }

    PolicyBook book(LocalDate date) {
        var entries = new ArrayList<PolicyEntry>();
        for (var d : decisions) {
            var decidedAt = Instant.parse("2023-01-01T00:00:00Z").plusSeconds(entries.size());
            entries.add(
                    new PolicyEntry(code, d.topic(), d.key(), d.validFrom(), 1, decidedAt, d.value(), d.basis(), "p1"));
        }
        return PolicyBook.of(code, date, entries);
    }

    BenefitRules rules() {
        return rules(DAY);
    }

    BenefitRules rules(LocalDate date) {
        return new BenefitRules(Catalogue.of(book(date), date), BenefitPolicy.of(book(date)));
    }

    /** Care here of a person insured there. */
    BenefitRules of(Region insured) {
        return new BenefitRules(Catalogue.of(book(DAY), DAY), BenefitPolicy.of(insured.book(DAY)));
    }
}
