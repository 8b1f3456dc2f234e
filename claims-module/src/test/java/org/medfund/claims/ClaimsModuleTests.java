package org.medfund.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.medfund.TestApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/** The module as its neighbours find it. */
@ClaimsTest
class ClaimsModuleTests {

    @Autowired
    JdbcClient db;

    @Test
    void keepsTheModuleLine() {
        ApplicationModules.of(TestApplication.class).verify();
    }

    @Test
    void namesEachOfItsTables() {
        assertThat(ClaimsTables.TABLES.contradictions(db)).isEmpty();
    }

    @Test
    void neverDeletesEvidence() {
        ClaimsTables.TABLES.source().stream()
                .filter(table -> !table.equals("reconciliation_statement"))
                .forEach(table -> assertThatExceptionOfType(DataAccessException.class)
                        .as(table)
                        .isThrownBy(() -> db.sql("DELETE FROM " + table).update())
                        .havingRootCause()
                        .withMessageContaining("permission denied"));
    }

    @Test
    void aPartitionIsNoWayAroundThat() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        db.sql("UPDATE settlement_2026_02 SET medfee_fen = 0").update())
                .havingRootCause()
                .withMessageContaining("permission denied");
    }
}
