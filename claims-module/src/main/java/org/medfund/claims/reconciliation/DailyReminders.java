package org.medfund.claims.reconciliation;

import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each morning, the reminders that are due since yesterday. A day on which nothing ran is made up by the REST command. */
@Component
class DailyReminders {

    private static final Actor JOB = Actor.system("reconciliation-reminders");

    private final Reminding reminding;
    private final JdbcClient db;

    DailyReminders(Reminding reminding, JdbcClient db) {
        this.reminding = reminding;
        this.db = db;
    }

    @Scheduled(cron = "${medfund.claims.reminders:0 0 9 * * *}", zone = "Asia/Shanghai")
    void remindOfTheSecondDay() {
        var regions = db.sql("SELECT DISTINCT region FROM institution_v1")
                .query((row, n) -> new RegionCode(row.getString(1)))
                .list();
        reminding.remind(regions, reminding.lastDue(), JOB);
    }
}
