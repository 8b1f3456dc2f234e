package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import medfundtest.TestDatabase;
import org.medfund.trail.ModuleMigrations;

/**
 * Changes what is stored past every check and trigger, as only the administrator of the database can.
 *
 * @param database whose
 */
record Plant(TestDatabase database) {

    void change(String sql) {
        try (var connection = database.superuser(ModuleMigrations.searchPath()).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
