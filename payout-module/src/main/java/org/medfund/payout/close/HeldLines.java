package org.medfund.payout.close;

import java.time.LocalDate;
import java.util.List;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.medfund.payout.HoldReason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is in no batch, and why: by institution and reason, without what was cancelled for good. */
@Component
class HeldLines {

    /**
     * The lines of an institution that wait for one reason.
     *
     * @param institution the institution
     * @param reason      why they wait
     * @param reasonZh    the same in Chinese
     * @param lines       how many
     * @param baseFen     the funds' own amounts of them in fen, reversals negative
     */
    record Held(InstitutionCode institution, HoldReason reason, String reasonZh, long lines, Money baseFen) {}

    private final JdbcClient db;

    HeldLines(JdbcClient db) {
        this.db = db;
    }

    /** Of all business dates up to a date, as of the last close. */
    List<Held> upTo(RegionCode region, LocalDate date) {
        return db.sql("""
                SELECT institution, hold_reason, count(*) AS lines, sum(base_fen)::bigint AS base_fen FROM payout_line
                WHERE region = :region AND business_date <= :date AND hold_reason IS NOT NULL AND hold_reason <> 'CANCELLED'
                GROUP BY institution, hold_reason ORDER BY institution COLLATE "C", hold_reason COLLATE "C\"""")
                .param("region", region.value())
                .param("date", date)
                .query((row, n) -> {
                    var reason = HoldReason.valueOf(row.getString("hold_reason"));
                    return new Held(
                            new InstitutionCode(row.getString("institution")),
                            reason,
                            reason.chinese(),
                            row.getLong("lines"),
                            Money.ofFen(row.getLong("base_fen")));
                })
                .list();
    }
}
