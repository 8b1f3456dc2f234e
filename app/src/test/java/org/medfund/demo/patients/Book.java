package org.medfund.demo.patients;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.benefit.BenefitPolicy;
import org.medfund.claims.benefit.BenefitRules;
import org.medfund.claims.benefit.Catalogue;
import org.medfund.demo.play.CatalogueEntries;
import org.medfund.demo.region.DemoRegion;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.PolicyFigure;
import org.medfund.kernel.RegionCode;

/** The policy book of the demo region as the demo enters it; a change for a test is a later decision. */
final class Book {

    private static final Instant DECIDED = Instant.parse("2026-01-01T00:00:00Z");

    private static final LocalDate VALID_FROM = LocalDate.of(2026, 1, 1);
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final List<PolicyEntry> entries = new ArrayList<>();

    Book(DemoRegion region) {
        for (var policy : region.policies()) {
            policy.topics()
                    .forEach((topic, values) -> values.forEach(
                            (key, value) -> add(policy.region(), topic, key, policy.validFrom(), value)));
        }
        for (var entry : CatalogueEntries.of(region.items())) {
            add(
                    DemoRegion.CODE,
                    text(entry.get("topic")),
                    text(entry.get("key")),
                    text(entry.get("validFrom")),
                    text(entry.get("value")));
        }
    }

    /** Adds so much to a figure where it is decided. */
    void changed(String topic, String key, String more) {
        on(VALID_FROM).find(topic, key).ifPresent(value -> {
            var figure = new BigDecimal(PolicyFigure.of(value).text()).add(new BigDecimal(more));
            add(
                    DemoRegion.CODE,
                    topic,
                    key,
                    VALID_FROM.toString(),
                    figure.min(HUNDRED).toPlainString());
        });
    }

    PolicyBook on(LocalDate date) {
        return PolicyBook.of(new RegionCode(DemoRegion.CODE), date, entries);
    }

    BenefitRules rules(LocalDate date) {
        return new BenefitRules(Catalogue.of(on(date), date), BenefitPolicy.of(on(date)));
    }

    private void add(String region, String topic, String key, String validFrom, String value) {
        entries.add(new PolicyEntry(
                new RegionCode(region),
                topic,
                key,
                LocalDate.parse(validFrom),
                1,
                DECIDED.plusSeconds(entries.size()),
                value,
                "test",
                "p1"));
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNull(value).toString();
    }
}
