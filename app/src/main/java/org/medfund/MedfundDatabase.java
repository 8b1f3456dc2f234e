package org.medfund;

import javax.sql.DataSource;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.medfund.trail.ModuleMigrations;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the application's database is and how to reach it: as the role that runs, and as the owner role that migrates. */
interface MedfundDatabase extends JdbcConnectionDetails {

    /** The migrating role. */
    DataSource asOwner();

    /** Brings the schemas up to date. @throws CannotStart if they were made by another version */
    default void migrate() {
        try {
            ModuleMigrations.migrate(asOwner());
        } catch (FlywayValidateException e) {
            throw new CannotStart(
                    "The schemas at %s were made by another version of Medfund.".formatted(getJdbcUrl()),
                    "Use the version that made them, or another folder or database. Details: " + e.getMessage(),
                    e);
        }
    }

    /** The running role, with a search path of its own. */
    default DataSource asApplication(String searchPath) {
        var source = source(getJdbcUrl(), getUsername(), getPassword());
        source.setCurrentSchema(searchPath);
        return source;
    }

    static PGSimpleDataSource source(String url, String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    @Override
    String getUsername();

    @Override
    String getPassword();
}
