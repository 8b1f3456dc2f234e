package org.medfund;

import org.medfund.trail.ModuleMigrations;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL that somebody else runs. Its administrator has made the roles and the database and run
 * {@code db/bootstrap.sql}; the schemas are migrated here, as the owner role.
 *
 * @param url      {@code spring.datasource.url}
 * @param user     {@code spring.datasource.username}
 * @param password {@code spring.datasource.password}
 */
record ExternalDatabase(String url, String user, String password) implements JdbcConnectionDetails {

    /** Brings the schemas up to date, as the owner role. */
    void migrate(String ownerUrl, String ownerUser, String ownerPassword) {
        var owner = new PGSimpleDataSource();
        owner.setUrl(ownerUrl);
        owner.setUser(ownerUser);
        owner.setPassword(ownerPassword);
        ModuleMigrations.migrate(owner);
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }
}
