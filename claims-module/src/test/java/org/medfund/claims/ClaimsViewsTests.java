package org.medfund.claims;

import static org.assertj.core.api.Assertions.assertThat;

import medfundtest.TestPostgres;
import org.junit.jupiter.api.Test;
import org.medfund.kernel.InsuranceType;
import org.medfund.trail.ModuleMigrations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The published views keep every column that a neighbour was promised. */
class ClaimsViewsTests {

    private static final JdbcClient DB = JdbcClient.create(
            TestPostgres.migrated("claims_only", owner -> ModuleMigrations.migrate(owner, "claims", "claims"))
                    .app("claims"));

    private static final String IN_ROWS = """
            SELECT region, business_date, id, chunk_id, institution, fund, amount_fen FROM settlement_fund_v1""";

    private static final String IN_ARRAYS = """
            SELECT region, business_date, id, chunk_id, institution, f.fund, f.amount_fen
            FROM settlement_v1 CROSS JOIN LATERAL unnest(funds, fund_amounts_fen) f (fund, amount_fen)
            WHERE f.amount_fen <> 0""";

    @Test
    void settlementsKeepTheirColumns() {
        assertThat(columns(ClaimsViews.SETTLEMENT))
                .startsWith(
                        ("region business_date id chunk_id institution medins_setl_id setl_id mdtrt_id psn_no insutype med_type"
                                        + " care_category clr_type clr_optins insured_region elsewhere kind reverses_id"
                                        + " reverses_business_date setl_time begin_at end_at gend age medfee_fen fund_sum_fen"
                                        + " pooled_fund pooled_fen large_sum_fen serious_illness_fen civil_servant_fen"
                                        + " enterprise_fen assistance_fen other_fen account_fen cash_fen hospital_fen"
                                        + " full_self_fen over_limit_fen first_self_fen in_scope_fen policy_version recorded_at"
                                        + " psn_type clr_way pay_loc mutual_aid_fen funds fund_amounts_fen trace_due")
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
        assertThat(columns(ClaimsViews.DECLARATION))
                .startsWith(
                        "region id institution month revision deadline_on late limit_on target_on declared_at policy_version"
                                .split(" "));
        assertThat(columns(ClaimsViews.DECLARATION_TOTAL))
                .startsWith("region", "declaration_id", "fund", "care_category", "count", "medfee_fen", "fund_fen");
        assertThat(columns(ClaimsViews.MANUAL_REIMBURSEMENT))
                .startsWith("region id care_region institution stay approved_on medfee_fen fund_fen".split(" "));
        assertThat(columns(ClaimsViews.SETTLEMENT_IDENTITY))
                .startsWith("region", "business_date", "settlement_id", "identity");
        assertThat(columns(ClaimsViews.REPEATED_ADMISSION_TAG))
                .startsWith("region", "business_date", "settlement_id", "id", "valid_from", "valid_until");
    }

    /** The one in rows and the other in arrays, from which payout pays: every fund of every insurance, and of a reversal. */
    @Test
    void theFundsBesideASettlementAreThoseOfItsRows() {
        for (var insurance : InsuranceType.values()) {
            store(insurance, 1);
            store(insurance, -1);
        }
        var funds = InsuranceType.values().length * 2 * 8;
        assertThat(count(IN_ROWS)).isEqualTo(funds);
        assertThat(count(IN_ARRAYS)).isEqualTo(funds);
        assertThat(count(IN_ROWS + " EXCEPT " + IN_ARRAYS)).isZero();
        assertThat(count(IN_ARRAYS + " EXCEPT " + IN_ROWS)).isZero();
    }

    /** A settlement, or by a sign of -1 a reversal, of which each fund pays another amount. */
    private static void store(InsuranceType insurance, int sign) {
        DB.sql("""
                INSERT INTO settlement (
                    id, chunk_id, reverses_id, reverses_business_date, setl_time, begin_at, end_at, recorded_at, medfee_fen,
                    fund_sum_fen, pooled_fen, account_fen, civil_servant_fen, large_sum_fen, enterprise_fen,
                    serious_illness_fen, assistance_fen, other_fen, mutual_aid_fen, cash_fen, hospital_fen, full_self_fen,
                    over_limit_fen, first_self_fen, in_scope_fen, business_date, region, institution, medins_setl_id,
                    setl_id, mdtrt_id, psn_no, psn_type, insutype, med_type, care_category, clr_type, insured_region,
                    recorded_by, policy_version, salt, fee_lines)
                SELECT gen_random_uuid(), gen_random_uuid(), CASE WHEN s < 0 THEN gen_random_uuid() END,
                       CASE WHEN s < 0 THEN d END, d, d, d, d, s * 36, s * 36, s * 1, s * 2, s * 3, s * 4, s * 5, s * 6,
                       s * 7, s * 8, 0, 0, 0, 0, 0, 0, s * 36, d, '610900', 'H1', 'M', 'S', 'V', 'P', '11', :insutype, '11',
                       'OUTPATIENT', '11', '610900', 'test', '', '', '[]'
                FROM (VALUES (:sign::integer, date '2026-02-13')) t (s, d)""").param("sign", sign).param("insutype", insurance.code()).update();
    }

    private static long count(String rows) {
        return DB.sql("SELECT count(*) FROM (" + rows + ") t").query(Long.class).single();
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
