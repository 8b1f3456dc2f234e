package org.medfund.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import medfundtest.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.EventJson;

/** The JSON of every published event, for ever. */
class PublishedLanguageTests {

    private static final RegionCode REGION = new RegionCode("610900");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 13);
    private static final String SHA256 = "ab".repeat(32);

    static Stream<PublishedEvent> events() {
        return Stream.of(
                new ChunkReviewed(id(1), REGION, DAY, 1_000, 2, 3, "100000-1", SHA256),
                new FindingDecided(id(2), REGION, DAY, id(3), true),
                new RuleSetPublished(REGION, "610900-2", DAY, 6, SHA256),
                new StaysWatched(id(4), REGION, DAY, 240, 5, SHA256, SHA256));
    }

    @ParameterizedTest
    @MethodSource("events")
    void staysReadableForEver(PublishedEvent event) {
        var json = EventJson.write(event);
        Golden.assertMatches(event.type() + ".v" + event.revision() + ".json", json);
        assertThat(EventJson.read(json, event.getClass())).isEqualTo(event);
        assertThat(event.businessDate()).isEqualTo(DAY);
    }

    private static UUID id(int last) {
        return UUID.fromString("019c5a00-0000-7000-8000-00000000000" + last);
    }
}
