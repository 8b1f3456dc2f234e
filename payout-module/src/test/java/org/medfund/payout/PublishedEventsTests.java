package org.medfund.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import medfundtest.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.EventJson;

/** What payout publishes, exactly as the neighbours and the trail read it for ever. */
class PublishedEventsTests {

    private static final RegionCode REGION = new RegionCode("610900");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 13);
    private static final Instant NOON = Instant.parse("2026-02-14T04:00:00Z");
    private static final FundType FUND = FundType.EMPLOYEE_POOLED;
    private static final InstitutionCode HOSPITAL = new InstitutionCode("H61090200017");
    private static final String BATCH = "610900-20260213-310100";
    private static final String INSTRUCTION = BATCH + "-H61090200017";
    private static final String ATTEMPT = "01KHB5Z0E8000000000000000A";
    private static final String DIGEST = "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9";
    private static final Money LINES = Money.ofFen(70_000);
    private static final Money PAYABLE = Money.ofFen(69_500);

    static Stream<PublishedEvent> events() {
        return Stream.of(
                new CloseOrdered(REGION, DAY, NOON, 2, 20_017),
                new DrawOrdered(REGION, DAY, NOON, 1, 2, List.of(HOSPITAL), 0, 1),
                new LinesDrawn(REGION, DAY, 1, 2, 19_870, LINES, 30),
                new DayDiffers(REGION, DAY, new UUID(1, 2), HOSPITAL, DAY, 3, 2, Money.ofFen(300), Money.ofFen(200)),
                new BatchDrawn(BATCH, REGION, DAY, FUND, 60, 19_870, LINES, PAYABLE, DIGEST),
                new BatchApproved(BATCH, REGION, DAY, FUND, 19_870, LINES, PAYABLE, DIGEST),
                new BatchSent(BATCH, REGION, DAY, FUND, PAYABLE),
                new PayoutPaid(REGION, DAY, BATCH, INSTRUCTION, FUND, HOSPITAL, PAYABLE, ATTEMPT, "B-1", DAY),
                new PayoutRejected(REGION, DAY, BATCH, INSTRUCTION, FUND, HOSPITAL, PAYABLE, ATTEMPT, "AC04"),
                new PayoutReturned(
                        REGION, DAY, BATCH, INSTRUCTION, FUND, HOSPITAL, PAYABLE, ATTEMPT, "B-2", DAY, "AC04"),
                new StatementReceived(REGION, "6222000000000001", DAY, 61, DIGEST));
    }

    @ParameterizedTest
    @MethodSource("events")
    void areReadForEver(PublishedEvent event) {
        var json = EventJson.write(event);

        Golden.assertMatches("%s.v%d.json".formatted(event.type(), event.revision()), json);
        assertThat(EventJson.read(json, event.getClass())).isEqualTo(event);
    }
}
