package org.medfund;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/**
 * The database: the embedded one, or the one that {@code spring.datasource.url} names. Either is migrated before anything
 * connects, because whatever connects must have these details first.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @Profile("!replay")
    MedfundDatabase database(Environment settings) {
        return external(settings)
                .orElseGet(() -> EmbeddedDatabase.start(DataFolder.open(folder(settings)), port(settings)));
    }

    /** A replay joins the database of the Medfund that is running, and else starts it for itself. */
    @Bean
    @Profile("replay")
    MedfundDatabase replayedDatabase(Environment settings) {
        return external(settings).orElseGet(() -> joined(folder(settings), port(settings)));
    }

    private static MedfundDatabase joined(Path path, int port) {
        if (Files.notExists(path.resolve("postgres"))) {
            throw new CannotStart(
                    "There is no database in %s yet, so there is nothing to replay.".formatted(path.toAbsolutePath()),
                    "Run ./medfund demo first, or name the folder with --medfund.data=<folder>.");
        }
        return DataFolder.openIfFree(path)
                .<MedfundDatabase>map(folder -> EmbeddedDatabase.start(folder, port))
                .orElseGet(() -> new JoinedDatabase(DatabaseAccess.read(DataFolder.passwordsIn(path))));
    }

    private static Optional<MedfundDatabase> external(Environment settings) {
        return Optional.ofNullable(settings.getProperty("spring.datasource.url"))
                .map(url -> {
                    var database = ExternalDatabase.of(url, settings);
                    database.migrate();
                    return database;
                });
    }

    private static Path folder(Environment settings) {
        return Path.of(settings.getRequiredProperty("medfund.data"));
    }

    private static int port(Environment settings) {
        return settings.getRequiredProperty("medfund.database.port", Integer.class);
    }
}
