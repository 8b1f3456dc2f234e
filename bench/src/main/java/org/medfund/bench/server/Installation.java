package org.medfund.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.medfund.BenchApplication;
import org.medfund.kernel.Actor;
import org.medfund.trail.FollowerControl;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The application, running in this process on one database. */
public final class Installation implements AutoCloseable {

    /** Who prepares and orders what is measured. */
    public static final Actor ACTOR = Actor.system("bench");

    private static final Path KEYS = keys();

    private final ConfigurableApplicationContext context;

    private Installation(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** As it serves: with followers and seal. */
    public static Installation working(BenchDatabase database) {
        return start(database, true, false);
    }

    /** Nothing runs by itself. */
    public static Installation still(BenchDatabase database) {
        return start(database, false, false);
    }

    /** Nothing runs by itself, and only the beans that are asked for are made: it starts in a moment. */
    public static Installation lazy(BenchDatabase database) {
        return start(database, false, true);
    }

    private static Installation start(BenchDatabase database, boolean working, boolean lazy) {
        var application = new SpringApplication(BenchApplication.class);
        application.setLogStartupInfo(false);
        application.setLazyInitialization(lazy);
        return new Installation(application.run(
                "--spring.main.banner-mode=off",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--server.tomcat.max-keep-alive-requests=-1", // a connection is kept through the whole leg
                "--medfund.person.key-file=" + KEYS, // what one installation has sealed, the next one opens
                "--medfund.trail.follow.auto-start=" + working,
                "--medfund.trail.seal.auto-start=" + working,
                "--spring.datasource.hikari.connection-timeout=30000", // 64 requests, a transaction each, wait long
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + BenchDatabase.APP,
                "--spring.datasource.password=" + BenchDatabase.APP_PASSWORD));
    }

    /** For the installations of this process, and removed with it. */
    private static Path keys() {
        try {
            var folder = Files.createTempDirectory("bench-keys-");
            var file = folder.resolve("person.keys");
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit(); // before its folder: the last one named goes first
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The application's own client. */
    public JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    public void inTransaction(Runnable work) {
        bean(TransactionOperations.class).executeWithoutResult(status -> work.run());
    }

    /** Waits until the followers have handled everything. */
    public void rest() {
        bean(FollowerControl.class).drain();
    }

    /** Where its web server listens. */
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
