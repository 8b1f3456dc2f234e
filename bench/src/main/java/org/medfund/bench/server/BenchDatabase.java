package org.medfund.bench.server;

import javax.sql.DataSource;
import org.medfund.trail.ModuleMigrations;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One database of the server.
 *
 * @param name its name
 * @param port the server's port
 */
public record BenchDatabase(String name, int port) {

    static final String APP = "medfund_app";
    static final String APP_PASSWORD = "app";

    /** Its JDBC address, with the driver's own defaults. */
    public String url() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, name);
    }

    /** As the role that migrates, which has no time limits; each statement on a connection of its own. */
    public DataSource owner() {
        return source("medfund_owner", "owner");
    }

    /** As the database's administrator. */
    public DataSource admin() {
        return source("postgres", "postgres");
    }

    /** For counting, checking and yardsticks: the owner's client, with all schemas on its path. */
    public JdbcClient sql() {
        return JdbcClient.create(owner());
    }

    private DataSource source(String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(user);
        source.setPassword(password);
        source.setCurrentSchema(ModuleMigrations.searchPath());
        return source;
    }
}
