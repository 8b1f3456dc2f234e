package org.medfund.audit.alert;

import java.time.Clock;
import java.time.YearMonth;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each night, the month of the day before, in every region. A night on which nothing ran is made up by the REST command. */
@Component
class NightlyWatch {

    private static final Actor JOB = Actor.system("stay-alerts");

    private final WatchingStays watching;
    private final JdbcClient db;
    private final Clock clock;

    NightlyWatch(WatchingStays watching, JdbcClient db, Clock clock) {
        this.watching = watching;
        this.db = db;
        this.clock = clock;
    }

    @Scheduled(cron = "${medfund.audit.stay-alerts:0 0 4 * * *}", zone = "Asia/Shanghai")
    void watchTheMonthOfYesterday() {
        var month = YearMonth.from(Shanghai.dateOf(clock.instant()).minusDays(1));
        db.sql("SELECT DISTINCT region FROM institution_v1 ORDER BY region")
                .query((row, number) -> new RegionCode(row.getString(1)))
                .list()
                .forEach(region -> watching.watch(region, month, JOB));
    }
}
