package org.medfund.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.medfund.TestApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/** The module as its neighbours find it. */
@AccountingTest
class AccountingModuleTests {

    @Autowired
    JdbcClient db;

    @Test
    void keepsTheModuleLine() {
        ApplicationModules.of(TestApplication.class).verify();
    }

    @Test
    void namesEachOfItsTables() {
        assertThat(AccountingTables.TABLES.contradictions(db)).isEmpty();
    }

    @Test
    void publishesItsViewWithTheColumnsThatItPromised() {
        var columns = db.sql("""
                        SELECT string_agg(column_name, ',' ORDER BY ordinal_position)
                        FROM information_schema.columns WHERE table_name = :view""")
                .param("view", AccountingViews.VOUCHER_LINE)
                .query(String.class)
                .single();
        assertThat(columns)
                .isEqualTo("region,voucher_id,book,fund,period,number,posting_date,kind,line_no,account,institution,"
                        + "debit_fen,credit_fen,close_date,batch_id,end_to_end_id,reverses");
    }
}
