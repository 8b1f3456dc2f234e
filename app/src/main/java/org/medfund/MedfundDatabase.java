package org.medfund;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the application's database is and how to reach it: as the role that runs, and as the owner role that migrates. */
interface MedfundDatabase extends JdbcConnectionDetails {

    /** The migrating role. */
    DataSource asOwner();

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
