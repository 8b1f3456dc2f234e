package org.medfund;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import medfundtest.TestDatabase;
import medfundtest.TestPostgres;
import org.jspecify.annotations.Nullable;
import org.medfund.banksimulator.BankSimulator;
import org.medfund.demo.client.BankClient;
import org.medfund.demo.client.MedfundClient;
import org.medfund.trail.FollowerControl;
import org.medfund.trail.ModuleMigrations;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole application on a random port, with a database of its own on the test server and a bank simulator in this
 * process. It runs in the demo profile, so that persons and institutions have tokens and the clock can be moved, but it
 * plays nothing by itself.
 */
final class RunningMedfund implements AutoCloseable {

    static final String ISSUER = "http://issuer.medfund.test";

    private static @Nullable RunningMedfund shared;

    private final TestDatabase database;
    private final BankSimulator bank;
    private final ConfigurableApplicationContext context;

    private RunningMedfund(TestDatabase database, BankSimulator bank, ConfigurableApplicationContext context) {
        this.database = database;
        this.bank = bank;
        this.context = context;
    }

    /** One for all tests that leave no trace which disturbs the others; it ends with the JVM. */
    static synchronized RunningMedfund shared() {
        if (shared == null) {
            var started = start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            shared = started;
        }
        return shared;
    }

    /** Starts on a fresh database, with more settings such as {@code --medfund.bank.pause=1h}. */
    static RunningMedfund start(String... settings) {
        return start(TestPostgres.migrated("all", ModuleMigrations::migrate), settings);
    }

    /** Starts on a database that may have been used before, with a bank of its own. */
    static RunningMedfund start(TestDatabase database, String... settings) {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "medfund");
            return start(database, BankSimulator.start(0, folder.resolve("bank-ledger")), folder, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts again on what an earlier one left behind. The bank is not closed with it. */
    static RunningMedfund start(TestDatabase database, BankSimulator bank, Path folder, String... settings) {
        var application = new SpringApplication(Medfund.class);
        application.setAdditionalProfiles("demo");
        application.setRegisterShutdownHook(false);
        var arguments = settings(database, bank, folder, settings).toArray(String[]::new);
        return new RunningMedfund(database, bank, application.run(arguments));
    }

    /** The settings of a Medfund on this database, bank and folder; the port is to be added. */
    static List<String> settings(TestDatabase database, BankSimulator bank, Path folder, String... settings) {
        var all = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.password=" + TestDatabase.APP_PASSWORD,
                "--medfund.owner.password=owner",
                "--medfund.data=" + folder,
                "--medfund.bank.url=" + bank.uri(),
                "--medfund.demo.issuer=" + ISSUER,
                "--medfund.demo.play=false",
                "--medfund.trail.follow.auto-start=true",
                "--medfund.trail.seal.auto-start=true",
                "--logging.threshold.console=warn"));
        all.addAll(List.of(settings));
        return all;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Medfund as its callers see it; a token for any demo person or institution. */
    MedfundClient client() {
        return new MedfundClient(uri());
    }

    BankClient bankCounter() {
        return new BankClient(bank.uri());
    }

    BankSimulator bank() {
        return bank;
    }

    TestDatabase database() {
        return database;
    }

    /** Where its keys lie. */
    String folder() {
        return context.getEnvironment().getRequiredProperty("medfund.data");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> List<T> beans(Class<T> type) {
        return context.getBeanProvider(type).stream().toList();
    }

    /** Until every follower has handled everything there is. */
    void drain() {
        bean(FollowerControl.class).drain();
    }

    /** Ends the application; the bank goes on, since it is somebody else's. */
    @Override
    public void close() {
        context.close();
    }
}
