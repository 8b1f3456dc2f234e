package org.medfund.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import medfundtest.Golden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.Ratio;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.UnitPrice;
import tools.jackson.core.JacksonException;

/** The frozen JSON of events: what was once written must be read for ever. */
class EventJsonTests {

    /** One component of each type that events may have. */
    record Everything(
            RegionCode region,
            InstitutionCode institution,
            Money fundFen,
            Ratio ratioPpm,
            Quantity quantityE4,
            UnitPrice unitPriceE6,
            LocalDate businessDate,
            Instant recordedAt,
            int count,
            @Nullable Long absent) {}

    private static final Everything EVERYTHING = new Everything(
            new RegionCode("610900"),
            new InstitutionCode("H61090200017"),
            Money.ofFen(-38823),
            Ratio.ofPercent("62.5"),
            new Quantity(15_000),
            new UnitPrice(1_250_000),
            LocalDate.of(2026, 2, 13),
            Instant.parse("2026-02-13T01:02:03.123456Z"),
            7,
            null);

    @Test
    void writesTheGoldenTextAndReadsItBack() {
        var json = EventJson.write(EVERYTHING);
        Golden.assertMatches("test.everything.v1.json", json);
        assertThat(EventJson.read(json, Everything.class)).isEqualTo(EVERYTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fundFen\":1.5}",
                "{\"fundFen\":1.0}",
                "{\"fundFen\":\"1\"}",
                "{\"fundFen\":99999999999999999999}",
                "{\"ratioPpm\":1000001}",
                "{\"region\":610900}",
                "{\"region\":\"6109\"}",
                "{\"count\":1.5}",
                "{\"count\":null}",
                "{\"count\":1} {}"
            })
    void refusesToBendAValueIntoShape(String json) {
        assertThatThrownBy(() -> EventJson.read(json, Everything.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void readsAnEventThatALaterRevisionHasAddedTo() {
        assertThat(EventJson.read("{\"count\":3,\"added\":\"later\"}", Everything.class)
                        .count())
                .isEqualTo(3);
    }

    @Test
    void refusesAnEventThatLacksAPrimitive() {
        assertThatThrownBy(() -> EventJson.read("{}", Everything.class)).isInstanceOf(JacksonException.class);
    }
}
