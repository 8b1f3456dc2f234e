package org.medfund.payout.close;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import medfundtest.TestDatabase;
import org.junit.jupiter.api.Test;
import org.medfund.TestApplication;
import org.medfund.kernel.RegionCode;
import org.medfund.payout.CloseOrdered;
import org.medfund.payout.DayClose;
import org.medfund.payout.PayoutModuleTest;
import org.medfund.payout.Settlement;
import org.medfund.payout.TestClock;
import org.medfund.payout.Town;
import org.medfund.trail.FollowerControl;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Closing a date at the same moment, by two clerks and by two nodes, is one close with one answer. */
@PayoutModuleTest
class ClosingAtOnceTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 13);

    @Autowired
    private Town town;

    @Autowired
    private DayClose dayClose;

    @Autowired
    private FollowerControl followers;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestDatabase database;

    @Autowired
    private JdbcClient db;

    @Test
    void byTwoClerksIsOneClose() throws Exception {
        var region = fullTown("610401");

        var answers = atOnce(
                () -> dayClose.close(region, FRIDAY, Town.CLERK), () -> dayClose.close(region, FRIDAY, Town.CLERK));
        followers.drain();

        assertOneClose(region, answers);
    }

    @Test
    void byTwoNodesIsOneClose() throws Exception {
        var region = fullTown("610402");
        try (var other = secondNode()) {
            other.getBean(TestClock.class).setShanghai("2026-02-14T12:00:00");
            var answers = atOnce(
                    () -> dayClose.close(region, FRIDAY, Town.CLERK),
                    () -> other.getBean(DayClose.class).close(region, FRIDAY, Town.CLERK));
            atOnce(() -> drain(followers), () -> drain(other.getBean(FollowerControl.class)));

            assertOneClose(region, answers);
        }
    }

    private RegionCode fullTown(String code) {
        var region = town.found(code);
        var hospital = town.hospital(region, "H" + code);
        var settlements = IntStream.range(0, 10)
                .mapToObj(n -> Settlement.of(region, FRIDAY, hospital, 1000))
                .toList();
        settlements.forEach(town::store);
        town.reconcile(settlements);
        town.drain();
        clock.setShanghai("2026-02-14T12:00:00");
        return region;
    }

    private void assertOneClose(RegionCode region, List<CloseOrdered> answers) {
        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
        assertThat(count("SELECT count(*) FROM trail_event WHERE type = 'payout.close-ordered' AND region = ?", region))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM trail_event WHERE type = 'payout.batch-drawn' AND region = ?", region))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM payout_line WHERE batch_id IS NOT NULL AND region = ?", region))
                .isEqualTo(10);
        assertThat(count("SELECT sum(payable_fen) FROM batch_institution WHERE region = ?", region))
                .isEqualTo(7000);
    }

    private long count(String sql, RegionCode region) {
        return db.sql(sql).param(region.value()).query(Long.class).single();
    }

    private static boolean drain(FollowerControl followers) {
        followers.drain();
        return true;
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> {
                barrier.await();
                return one.call();
            });
            var second = threads.submit(() -> {
                barrier.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }

    private ConfigurableApplicationContext secondNode() {
        return new SpringApplicationBuilder(TestApplication.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0")
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("firstNodesDatabase", TestDatabase.class, () -> database))
                .run();
    }
}
