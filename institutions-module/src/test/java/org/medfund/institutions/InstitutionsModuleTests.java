package org.medfund.institutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.medfund.TestApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/** The module as its neighbours find it. */
@InstitutionsTest
class InstitutionsModuleTests {

    @Autowired
    JdbcClient db;

    @Test
    void keepsTheModuleLine() {
        ApplicationModules.of(TestApplication.class).verify();
    }

    @Test
    void namesEachOfItsTables() {
        assertThat(InstitutionsTables.TABLES.contradictions(db)).isEmpty();
    }

    @Test
    void neverChangesEvidence() {
        InstitutionsTables.TABLES
                .source()
                .forEach(table -> assertThatExceptionOfType(DataAccessException.class)
                        .as(table)
                        .isThrownBy(() -> db.sql("DELETE FROM " + table).update())
                        .havingRootCause()
                        .withMessageContaining("permission denied"));
    }

    @Test
    void publishesItsViewsWithTheColumnsThatItPromised() {
        assertThat(columns(InstitutionViews.INSTITUTION))
                .isEqualTo("region,code,name,kind,level,institution_class,bank_account,bank_account_name,"
                        + "record_revision,account_revision");
        assertThat(columns(InstitutionViews.AGREEMENT)).isEqualTo("region,code,effective_from,state");
        assertThat(columns(InstitutionViews.SUSPENSION))
                .isEqualTo("region,code,suspension_no,kind,effective_from,effective_until,cause");
    }

    private String columns(String view) {
        return db.sql("""
                        SELECT string_agg(column_name, ',' ORDER BY ordinal_position)
                        FROM information_schema.columns WHERE table_name = :view""").param("view", view).query(String.class).single();
    }
}
