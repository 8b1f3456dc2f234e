package org.medfund;

import javax.sql.DataSource;
import org.springframework.core.env.Environment;

/**
 * A PostgreSQL that somebody else runs. Its administrator has made the roles and the database and run
 * {@code db/bootstrap.sql}; the schemas are migrated by Medfund, as the owner role.
 *
 * @param url      {@code spring.datasource.url}
 * @param user     {@code spring.datasource.username}
 * @param password {@code spring.datasource.password}
 * @param asOwner  the same database or {@code medfund.owner.url}, as {@code medfund.owner.username}
 */
record ExternalDatabase(String url, String user, String password, DataSource asOwner) implements MedfundDatabase {

    static ExternalDatabase of(String url, Environment settings) {
        return new ExternalDatabase(
                url,
                settings.getProperty("spring.datasource.username", DatabaseAccess.APP),
                settings.getProperty("spring.datasource.password", ""),
                MedfundDatabase.source(
                        settings.getProperty("medfund.owner.url", url),
                        settings.getProperty("medfund.owner.username", DatabaseAccess.OWNER),
                        settings.getProperty("medfund.owner.password", "")));
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
