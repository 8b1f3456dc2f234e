package org.medfund.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import medfundtest.TestPostgres;
import org.junit.jupiter.api.Test;
import org.medfund.TestApplication;
import org.medfund.trail.ModuleMigrations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/** The module's place in the line and its schema. */
class ClearingModuleTests {

    @Test
    void keepsTheModuleLine() {
        var modules = ApplicationModules.of(TestApplication.class);
        modules.verify();
        assertThat(modules.getModuleByName("clearing")).isPresent();
    }

    @Test
    void hasASchemaOfItsOwnAndNamesEachOfItsTables() {
        var database = TestPostgres.migrated("all", ModuleMigrations::migrate);
        var db = JdbcClient.create(database.app(ModuleMigrations.searchPath()));
        assertThat(ClearingTables.TABLES.contradictions(db)).isEmpty();
    }
}
