package org.medfund.claims;

import static org.assertj.core.api.Assertions.assertThat;

import medfundtest.TestPostgres;
import org.junit.jupiter.api.Test;
import org.medfund.trail.ModuleMigrations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The published views keep every column that a neighbour was promised. */
class ClaimsViewsTests {

    private static final JdbcClient DB = JdbcClient.create(
            TestPostgres.migrated("claims_only", owner -> ModuleMigrations.migrate(owner, "claims", "claims"))
                    .app("claims"));

    @Test
    void settlementsKeepTheirColumns() {
        assertThat(columns(ClaimsViews.SETTLEMENT))
                .startsWith(
                        ("region business_date id chunk_id institution medins_setl_id setl_id mdtrt_id psn_no insutype med_type"
                                        + " care_category clr_type clr_optins insured_region elsewhere kind reverses_id"
                                        + " reverses_business_date setl_time begin_at end_at gend age medfee_fen fund_sum_fen"
                                        + " pooled_fund pooled_fen large_sum_fen serious_illness_fen civil_servant_fen"
                                        + " enterprise_fen assistance_fen other_fen account_fen cash_fen hospital_fen"
                                        + " full_self_fen over_limit_fen first_self_fen in_scope_fen policy_version recorded_at")
                                .split(" "));
    }

    @Test
    void theOtherViewsKeepTheirColumns() {
        assertThat(columns(ClaimsViews.SETTLEMENT_FUND))
                .startsWith("region", "business_date", "id", "chunk_id", "institution", "fund", "amount_fen");
        assertThat(columns(ClaimsViews.FEE_LINE))
                .startsWith(
                        ("region business_date settlement_id chunk_id line_no feedetl_sn item_code amount_fen quantity_e4"
                                        + " unit_price_e6 full_self_fen over_limit_fen first_self_fen in_scope_fen occurred_at")
                                .split(" "));
        assertThat(columns(ClaimsViews.RECONCILED_SETTLEMENT))
                .startsWith("region", "business_date", "settlement_id", "institution", "statement_id");
    }

    private static String[] columns(String view) {
        return DB.sql(
                        "SELECT column_name::text FROM information_schema.columns WHERE table_name = ? ORDER BY ordinal_position")
                .param(view)
                .query(String.class)
                .list()
                .toArray(String[]::new);
    }
}
