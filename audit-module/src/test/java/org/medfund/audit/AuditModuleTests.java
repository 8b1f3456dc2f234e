package org.medfund.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.medfund.TestApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/** The module as its neighbours find it. */
@AuditTest
class AuditModuleTests {

    @Autowired
    JdbcClient db;

    @Test
    void keepsTheModuleLine() {
        ApplicationModules.of(TestApplication.class).verify();
    }

    @Test
    void namesEachOfItsTables() {
        assertThat(AuditTables.TABLES.contradictions(db)).isEmpty();
    }

    @Test
    void neverChangesEvidence() {
        AuditTables.TABLES
                .source()
                .forEach(table -> assertThatExceptionOfType(DataAccessException.class)
                        .as(table)
                        .isThrownBy(() -> db.sql("DELETE FROM " + table).update())
                        .havingRootCause()
                        .withMessageContaining("permission denied"));
    }

    @Test
    void publishesItsViewsWithTheColumnsThatItPromised() {
        assertThat(columns(AuditViews.FINDING))
                .isEqualTo("region,business_date,settlement_id,id,chunk_id,rule,rule_version,severity,explanation,"
                        + "recorded_at,explanation_zh,line_no,amount_fen,other_settlement_id,upheld");
        assertThat(columns(AuditViews.REVIEW_COVERAGE)).isEqualTo("region,business_date,received,reviewed");
    }

    private String columns(String view) {
        return db.sql("""
                        SELECT string_agg(column_name, ',' ORDER BY ordinal_position)
                        FROM information_schema.columns WHERE table_name = :view""").param("view", view).query(String.class).single();
    }
}
