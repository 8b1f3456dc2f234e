package org.medfund;

import javax.sql.DataSource;

/**
 * The embedded database of another Medfund that runs on the same folder: a replay looks over its shoulder.
 *
 * @param access its port and passwords
 */
record JoinedDatabase(DatabaseAccess access) implements MedfundDatabase {

    @Override
    public DataSource asOwner() {
        return access.asOwner();
    }

    @Override
    public String getUsername() {
        return DatabaseAccess.APP;
    }

    @Override
    public String getPassword() {
        return access.app();
    }

    @Override
    public String getJdbcUrl() {
        return access.url();
    }
}
