package medfundtest;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One database of the test server.
 *
 * @param name its name
 * @param port the server's port
 */
public record TestDatabase(String name, int port) {

    public static final String APP_PASSWORD = "app";

    /** The JDBC address; the driver batches inserts as in production. */
    public String url() {
        return "jdbc:postgresql://localhost:%d/%s?reWriteBatchedInserts=true".formatted(port, name);
    }

    /** As the role that migrates. */
    public DataSource owner() {
        return source("medfund_owner", "owner", null);
    }

    /** As the role of the running application, with the search path given. */
    public DataSource app(String searchPath) {
        return source("medfund_app", APP_PASSWORD, searchPath);
    }

    /** As the database administrator, for planting what the application never may. */
    public DataSource superuser(String searchPath) {
        return source("postgres", "postgres", searchPath);
    }

    private DataSource source(String user, String password, @org.jspecify.annotations.Nullable String searchPath) {
        var source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(user);
        source.setPassword(password);
        if (searchPath != null) {
            source.setCurrentSchema(searchPath);
        }
        return source;
    }
}
