package org.medfund;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The database: the embedded one, or the one that {@code spring.datasource.url} names. Either is migrated before anything
 * connects, because whatever connects must have these details first.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    JdbcConnectionDetails database(Environment settings) {
        return Optional.ofNullable(settings.getProperty("spring.datasource.url"))
                .map(url -> external(url, settings))
                .orElseGet(() -> embedded(settings));
    }

    private static JdbcConnectionDetails external(String url, Environment settings) {
        var database = new ExternalDatabase(
                url,
                settings.getProperty("spring.datasource.username", DatabaseAccess.APP),
                settings.getProperty("spring.datasource.password", ""));
        database.migrate(
                settings.getProperty("medfund.owner.url", url),
                settings.getProperty("medfund.owner.username", DatabaseAccess.OWNER),
                settings.getProperty("medfund.owner.password", ""));
        return database;
    }

    private static JdbcConnectionDetails embedded(Environment settings) {
        var folder = DataFolder.open(Path.of(settings.getRequiredProperty("medfund.data")));
        var port = settings.getRequiredProperty("medfund.database.port", Integer.class);
        return EmbeddedDatabase.start(folder, port);
    }
}
