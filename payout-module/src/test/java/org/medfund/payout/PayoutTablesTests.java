package org.medfund.payout;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.medfund.trail.TrailFollower;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables and views of this module, and who rebuilds what. */
@PayoutModuleTest
class PayoutTablesTests {

    @Autowired
    private JdbcClient db;

    @Autowired
    private List<TrailFollower> followers;

    @Test
    void areEachNamedOnceAsWhatTheyAre() {
        assertThat(PayoutTables.TABLES.contradictions(db)).isEmpty();
    }

    /** I5: a derived table without a follower could not be rebuilt. */
    @Test
    void areRebuiltByThisModulesFollowersWhereTheyAreDerived() {
        var rebuilt = followers.stream()
                .filter(follower -> follower.getClass().getName().startsWith("org.medfund.payout"))
                .flatMap(follower -> follower.derives().stream())
                .collect(toUnmodifiableSet());

        assertThat(rebuilt).isEqualTo(PayoutTables.TABLES.derived());
    }

    @Test
    void showTheColumnsThatWerePublished() {
        assertThat(columns(PayoutViews.LINE))
                .startsWith(
                        "region",
                        "business_date",
                        "settlement_id",
                        "fund",
                        "institution",
                        "care_category",
                        "insutype",
                        "base_fen",
                        "ratio_ppm",
                        "ratio_version",
                        "amount_fen",
                        "batch_id",
                        "close_date",
                        "hold_reason");
        assertThat(columns(PayoutViews.BATCH_INSTITUTION))
                .startsWith(
                        "region",
                        "batch_id",
                        "close_date",
                        "fund",
                        "institution",
                        "line_count",
                        "lines_fen",
                        "debit_in_fen",
                        "payable_fen",
                        "debit_out_fen");
        assertThat(columns(PayoutViews.BATCH))
                .startsWith(
                        "region",
                        "batch_id",
                        "close_date",
                        "fund",
                        "state",
                        "line_count",
                        "lines_fen",
                        "payable_fen",
                        "digest");
    }

    private List<String> columns(String view) {
        return db.sql("""
                SELECT column_name FROM information_schema.columns
                WHERE table_schema = 'payout' AND table_name = ? ORDER BY ordinal_position""").param(view).query((row, n) -> row.getString(1)).list();
    }
}
