package medfundtest;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives a Spring context its own clone of the migrated database; a module's test application declares the {@link TestDatabase}. */
@Configuration(proxyBeanMethods = false)
public class TestDatabaseConfiguration {

    @Bean
    JdbcConnectionDetails testConnection(TestDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "medfund_app";
            }

            @Override
            public String getPassword() {
                return TestDatabase.APP_PASSWORD;
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}
