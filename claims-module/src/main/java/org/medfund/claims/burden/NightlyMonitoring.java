package org.medfund.claims.burden;

import java.time.Clock;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each night, the year of the day before, in every region. A night on which nothing ran is made up by the REST command. */
@Component
class NightlyMonitoring {

    private static final Actor JOB = Actor.system("burden-monitoring");

    private final Monitoring monitoring;
    private final JdbcClient db;
    private final Clock clock;

    NightlyMonitoring(Monitoring monitoring, JdbcClient db, Clock clock) {
        this.monitoring = monitoring;
        this.db = db;
        this.clock = clock;
    }

    @Scheduled(cron = "${medfund.claims.burden-warnings:0 30 3 * * *}", zone = "Asia/Shanghai")
    void watchTheYearOfYesterday() {
        var yesterday = Shanghai.dateOf(clock.instant()).minusDays(1);
        db.sql("SELECT DISTINCT region FROM institution_v1 ORDER BY region")
                .query((row, n) -> new RegionCode(row.getString(1)))
                .list()
                .forEach(region -> monitoring.watch(region, new InsuranceYear(yesterday.getYear()), JOB));
    }
}
