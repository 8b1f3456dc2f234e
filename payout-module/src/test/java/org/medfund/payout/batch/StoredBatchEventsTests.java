package org.medfund.payout.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import medfundtest.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.medfund.kernel.Money;
import org.medfund.payout.axon.StoredType;
import org.medfund.trail.EventJson;

/** What is stored once must load for ever: each type and revision has a file that is never changed. */
class StoredBatchEventsTests {

    private static final String ID = "610900-20260213-310100";
    private static final String DIGEST = "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9";
    private static final Money LINES = Money.ofFen(70_000);
    private static final Money PAYABLE = Money.ofFen(69_500);

    static Stream<BatchEvent> events() {
        return Stream.of(
                new BatchEvent.Opened(ID),
                new BatchEvent.Generated(ID, 2, 3, LINES, PAYABLE, DIGEST),
                new BatchEvent.Submitted(ID, "li", DIGEST),
                new BatchEvent.Signed(ID, "li", DIGEST),
                new BatchEvent.Checked(ID, "wang", DIGEST),
                new BatchEvent.HandedOver(ID, "wang", DIGEST, 3, LINES, PAYABLE),
                new BatchEvent.Approved(ID, "zhao", DIGEST, 3, LINES, PAYABLE),
                new BatchEvent.Sent(ID, PAYABLE));
    }

    @ParameterizedTest
    @MethodSource("events")
    void loadForEver(BatchEvent event) {
        var type = type(event);
        var json = EventJson.write(event);

        Golden.assertMatches("%s.v%d.json".formatted(type.name(), type.revision()), json);
        assertThat(EventJson.read(json, type.payload())).isEqualTo(event);
    }

    @Test
    void haveEachAGoldenFile() {
        assertThat(events().map(event -> type(event).name()).toList())
                .isEqualTo(BatchEvents.TYPES.stream().map(StoredType::name).toList());
    }

    private static StoredType type(BatchEvent event) {
        return BatchEvents.TYPES.stream()
                .filter(type -> type.payload() == event.getClass())
                .findFirst()
                .orElseThrow();
    }
}
